import sharp from 'sharp';
import { blockMeans } from '@/lib/taste/features/block-means';
import { hashOf } from '@/lib/taste/hash';
import { noise, paint } from '../unit/taste/features/paint';

const picture = paint(1500, 1103, (x, y) => [x % 256, noise(x >> 4, y >> 4), y % 256]);
const { width, height } = picture;

/** A picture over 1,024 px as a PNG, whose decoding leaves nothing open. */
export const largePicture = (): Promise<Buffer> =>
  sharp(picture.data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/** The hash over its pixels after it was made smaller. */
export const largePictureHash = (): string =>
  hashOf(
    Float64Array.from(
      blockMeans(picture, 2, (top, count) => picture.data.subarray(4 * width * top, 4 * width * (top + count))),
    ),
  );
