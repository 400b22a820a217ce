import { describe, expect, it } from 'vitest';
import { wasmEngine } from '@/lib/taste/trunk/engine';
import { readSource } from '@/scripts/trunk/source';
import { grey, noise, paint, wave } from '../features/paint';
import { referenceTaps } from './reference';
import { shippedTrunk } from './shipped';

/** Of the size that goes in, so that no resampling takes part. */
const PICTURES = {
  noise: paint(160, 160, (x, y) => [noise(x, y), noise(y, x + 7), noise(x + 9, y)]),
  waves: paint(160, 160, (x, y) => [wave(x, 30)[0], wave(y, 17)[0], wave(x + y, 55)[0]]),
  blocks: paint(160, 160, (x, y) => [noise(x >> 4, y >> 4), noise(y >> 3, x >> 5), noise(x >> 5, 3)]),
  white: paint(160, 160, () => grey(255)),
};

/** Sums of 32-bit floats in another order differ by about this much. */
const TOLERANCE = 1e-4;

/** Mean and deviation of one channel, in two passes. */
function momentsOf(values: Float32Array, channels: number, channel: number): [mean: number, deviation: number] {
  const own = values.filter((_, i) => i % channels === channel);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  return [mean, Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length)];
}

describe('the trunk against TensorFlow.js', () => {
  const model = readSource();
  const trunk = shippedTrunk(wasmEngine);

  it.each(Object.entries(PICTURES))(
    'gives the same mean and deviation of every channel of all 14 taps: %s',
    (_, picture) => {
      const rgb = Float32Array.from(picture.data.filter((_, i) => i % 4 !== 3));
      const taps = referenceTaps(model, rgb);
      expect(taps).toHaveLength(14);
      const expected = taps.flatMap(({ channels, values }) => {
        const pairs = Array.from({ length: channels }, (_, channel) => momentsOf(values, channels, channel));
        return [...pairs.map(([mean]) => mean), ...pairs.map(([, deviation]) => deviation)];
      });
      const given = [...trunk.taps(picture)];
      expect(given).toHaveLength(1472);
      expect(expected).toHaveLength(1472);
      // The pictures must move the network, or agreement would say nothing.
      expect(Math.max(...expected)).toBeGreaterThan(2);
      const differences = given.map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN)));
      expect(differences.filter((difference) => !(difference <= TOLERANCE))).toEqual([]);
    },
    60_000,
  );
});
