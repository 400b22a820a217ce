import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

// Draws the toolbar and store icons from the one mark. The PNGs are committed; run this after changing the mark.
const folder = new URL('../public/icon/', import.meta.url);

for (const size of [16, 32, 48, 96, 128]) {
  const file = fileURLToPath(new URL(`${size}.png`, folder));
  // Rendered at four times the size first: thin edges stay even at 16 px.
  const large = await sharp(fileURLToPath(new URL('mark.svg', folder)), { density: (72 * size * 4) / 128 })
    .resize(size * 4, size * 4)
    .png()
    .toBuffer();
  await sharp(large).resize(size, size, { kernel: 'lanczos3' }).png({ compressionLevel: 9 }).toFile(file);
}
