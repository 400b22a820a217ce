import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { popupOverGallery } from './readme-picture';

/** What the stores ask for, in px. */
const WIDTH = 1280;
const HEIGHT = 800;

/** Keeps in `to` what the stores show, made from the pictures in `folder`. Stores take PNG and JPEG only. */
export async function drawStorePictures(folder: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  const cut = (name: string, position: 'top' | 'bottom') =>
    sharp(readFileSync(`${folder}/${name}-light.png`)).resize({ width: WIDTH, height: HEIGHT, fit: 'cover', position });
  const pictures = {
    '1-gallery-and-popup': sharp(await popupOverGallery(folder, WIDTH, HEIGHT)),
    '2-compare': cut('gallery-compare', 'top'),
    '3-prompt': cut('prompt-panel', 'bottom'),
    '4-board': cut('board-taste', 'top'),
  };
  for (const [name, picture] of Object.entries(pictures))
    await picture.jpeg({ quality: 88 }).toFile(`${to}/${name}.jpg`);
}
