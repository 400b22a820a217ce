import type { Pixels } from '../../../../lib/taste/features/pixels';
import { grey, noise, paint } from './paint';

/** Pictures that tend to divide by zero. */
export const DEGENERATE: [string, Pixels][] = [
  ['black', paint(64, 64, () => grey(0))],
  ['white', paint(64, 64, () => grey(255))],
  ['one colour', paint(300, 200, () => [12, 200, 99])],
  ['transparent', paint(90, 90, () => [0, 0, 0, 0])],
  ['half transparent noise', paint(90, 90, (x, y) => [noise(x, y), noise(y, x), 3, noise(x, y)])],
  ['one pixel', paint(1, 1, () => [255, 0, 128])],
  ['two pixels', paint(2, 1, (x) => grey(255 * x))],
  ['a row', paint(1000, 1, (x) => grey(noise(x, 0)))],
  ['a column', paint(1, 1000, (_, y) => grey(noise(0, y)))],
  ['a banner', paint(1000, 20, (x, y) => grey(noise(x, y)))],
  ['noise', paint(200, 200, (x, y) => [noise(x, y), noise(y, x + 7), noise(x + 9, y)])],
  ['hard stripes', paint(64, 64, (x) => grey(x % 2 ? 255 : 0))],
];
