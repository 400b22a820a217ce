import { imageDimensionsFromData } from 'image-dimensions';
import { blockMeans } from '../taste/features/block-means';
import type { Unread } from './fetching';

/** Longest side that is decoded (px). */
const MAX_SIDE = 8000;

/** Longest side that features are computed from, and that of a stored thumbnail (px). */
const WORKING_SIDE = 1024;
const THUMBNAIL_SIDE = 384;

/** Rows of small pixels that are averaged at a time. */
const STRIP = 64;

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
    const pixels = workingPixels(bitmap);
    const thumbnail = draw(bitmap, THUMBNAIL_SIDE);
    const encodeThumbnail = () => thumbnail.canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    return { ok: true, pixels, small: pixelsOf(thumbnail), encodeThumbnail };
  } finally {
    bitmap.close();
  }
}

/** At most 1,024 px, averaged by our own code, since every browser makes pictures smaller in its own way. */
function workingPixels(bitmap: ImageBitmap): ImageData {
  const { width, height } = bitmap;
  const factor = Math.ceil(Math.max(width, height) / WORKING_SIDE);
  if (factor === 1) return pixelsOf(draw(bitmap, WORKING_SIDE));
  const strip = contextOf(width, factor * STRIP);
  let drawn: { top: number; data: Uint8ClampedArray } | undefined;
  const means = blockMeans(bitmap, factor, (top, count) => {
    if (!drawn || top >= drawn.top + factor * STRIP) {
      strip.clearRect(0, 0, width, factor * STRIP);
      strip.drawImage(bitmap, 0, -top);
      drawn = { top, data: pixelsOf(strip).data };
    }
    const from = 4 * width * (top - drawn.top);
    return drawn.data.subarray(from, from + 4 * width * count);
  });
  return new ImageData(means, Math.ceil(width / factor), Math.ceil(height / factor));
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
  const context = contextOf(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas in the background.');
  return context;
}
