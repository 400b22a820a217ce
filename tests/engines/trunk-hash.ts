import { hashOf } from '@/lib/taste/hash';
import type { Trunk } from '@/lib/taste/trunk/trunk';
import { noise, paint } from '../unit/taste/features/paint';

/** One picture larger than the trunk's square, and one smaller. */
const PICTURES = [
  paint(300, 200, (x, y) => [x % 256, (x * y) % 256, noise(x >> 3, y >> 3)]),
  paint(90, 120, (x, y) => [noise(x, y), y, 255 - x]),
];

/** A hash over every bit of what a trunk sees in two pictures. */
export const trunkHash = (trunk: Trunk): string =>
  hashOf(...PICTURES.map((picture) => Float64Array.from(trunk.taps(picture))));
