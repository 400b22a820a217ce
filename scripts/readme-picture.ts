import sharp from 'sharp';

/** Width of the README's picture, and the popup's place in it (px). */
const WIDTH = 1280;
const POPUP = { top: 24, right: 24, height: 840 };

/** Puts the popup over the gallery, as the toolbar button does, and keeps that as `readme.webp` beside the pictures it is made from. */
export async function drawReadmePicture(folder: string): Promise<void> {
  const popup = await sharp(`${folder}/popup-light.png`)
    .resize({ height: POPUP.height, withoutEnlargement: true })
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#83838d' })
    .toBuffer({ resolveWithObject: true });
  await sharp(`${folder}/gallery-light.png`)
    .composite([{ input: popup.data, top: POPUP.top, left: WIDTH - POPUP.right - popup.info.width }])
    .webp({ quality: 82 })
    .toFile(`${folder}/readme.webp`);
}
