import sharp from 'sharp';

/** How far the popup is from the window's edges (px). */
const EDGE = 24;

/** The popup over the gallery, as the toolbar button shows it, cut to this size (px). Made from the pictures in `folder`. */
export async function popupOverGallery(folder: string, width: number, height: number): Promise<Buffer> {
  const popup = await sharp(`${folder}/popup-light.png`)
    .resize({ height: height - 2 * EDGE - 2, withoutEnlargement: true })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#83838d' })
    .toBuffer({ resolveWithObject: true });
  const gallery = await sharp(`${folder}/gallery-light.png`)
    .resize({ width, height, fit: 'cover', position: 'top' })
    .toBuffer();
  return sharp(gallery)
    .composite([{ input: popup.data, top: EDGE, left: width - EDGE - popup.info.width }])
    .png()
    .toBuffer();
}

/** Keeps the README's picture as `readme.webp` beside the pictures it is made from. */
export async function drawReadmePicture(folder: string): Promise<void> {
  await sharp(await popupOverGallery(folder, 1280, 890))
    .webp({ quality: 82 })
    .toFile(`${folder}/readme.webp`);
}
