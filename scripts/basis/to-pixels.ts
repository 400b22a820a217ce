import type { Sharp } from 'sharp';
import type { Pixels } from '../../lib/taste/features/pixels';

/** What the features are computed from: sRGB, 8 bits, with alpha. */
export async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
