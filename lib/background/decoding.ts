import { imageDimensionsFromData } from 'image-dimensions';
import type { Unread } from './fetching';

/** Longest side that is decoded (px). */
const MAX_SIDE = 8000;

/** Longest side that features are computed from, and that of a stored thumbnail (px). */
const WORKING_SIDE = 1024;
const THUMBNAIL_SIDE = 384;

export type Decoded =
  | {
      ok: true;
      pixels: ImageData;
      /** Those of the thumbnail. */
      small: ImageData;
      encodeThumbnail: () => Promise<Blob>;
    }
  | { ok: false; state: Unread };

/** Decodes a picture's bytes to pixels of at most 1,024 px and a thumbnail of at most 384 px. The size is read from the header first, so that a huge picture never takes the memory. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  const told = dimensionsOf(bytes);
  if (told && Math.max(told.width, told.height) > MAX_SIDE) return { ok: false, state: 'too-large' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return { ok: false, state: 'undecodable' };
  }
  try {
    if (Math.max(bitmap.width, bitmap.height) > MAX_SIDE) return { ok: false, state: 'too-large' };
    const working = draw(bitmap, WORKING_SIDE);
    const pixels = pixelsOf(working);
    const thumbnail = draw(bitmap, THUMBNAIL_SIDE);
    const encodeThumbnail = () => thumbnail.canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    return { ok: true, pixels, small: pixelsOf(thumbnail), encodeThumbnail };
  } finally {
    bitmap.close();
  }
}

/** The pixels of a stored thumbnail. */
export async function thumbnailPixels(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  try {
    return pixelsOf(draw(bitmap, THUMBNAIL_SIDE));
  } finally {
    bitmap.close();
  }
}

const pixelsOf = (context: OffscreenCanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);

function dimensionsOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    return imageDimensionsFromData(bytes);
  } catch {
    // A broken header: the decoder will say so.
    return undefined;
  }
}

function draw(bitmap: ImageBitmap, longest: number): OffscreenCanvasRenderingContext2D {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas in the background.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}
