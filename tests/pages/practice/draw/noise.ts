import type { Random } from './random';

/** Smooth value noise in two dimensions: about -1 to 1, changing over a distance of about 1. */
export type Noise = (x: number, y?: number) => number;

const SIZE = 64;

/** One octave of value noise on a repeating table of 64 by 64 values. */
export function createNoise(random: Random): Noise {
  const table = Float64Array.from({ length: SIZE * SIZE }, () => random.between(-1, 1));
  const at = (column: number, row: number): number => table[(row & (SIZE - 1)) * SIZE + (column & (SIZE - 1))] ?? 0;
  const ease = (t: number): number => t * t * (3 - 2 * t);
  return (x, y = 0) => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [across, down] = [ease(x - column), ease(y - row)];
    const top = at(column, row) * (1 - across) + at(column + 1, row) * across;
    const bottom = at(column, row + 1) * (1 - across) + at(column + 1, row + 1) * across;
    return top * (1 - down) + bottom * down;
  };
}

/** Octaves of noise summed, each twice as fine and half as strong (fractal Brownian motion). */
export function createFractal(random: Random, octaves: number): Noise {
  const noise = createNoise(random);
  return (x, y = 0) => {
    let sum = 0;
    for (let octave = 0; octave < octaves; octave += 1) {
      sum += noise(x * 2 ** octave + octave * 17.3, y * 2 ** octave + octave * 9.7) / 2 ** octave;
    }
    return sum;
  };
}
