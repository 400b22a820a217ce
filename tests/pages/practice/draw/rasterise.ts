import sharp from 'sharp';
import type { Picture } from './index';

/** The picture as WebP bytes, `width` pixels wide. */
export function rasterise(picture: Picture, width: number): Promise<Buffer> {
  // SVG units are 1/72 inch to sharp, so the density draws at the final size instead of shrinking afterwards.
  const density = (72 * width) / picture.width;
  return sharp(Buffer.from(picture.svg), { density })
    .resize({ width, height: Math.round((picture.height * width) / picture.width), fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
}
