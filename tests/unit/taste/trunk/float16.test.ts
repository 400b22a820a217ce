import { expect, it } from 'vitest';
import { readFloat16 } from '@/lib/taste/trunk/float16';

it.each([
  [0x0000, 0],
  [0x8000, -0],
  [0x3c00, 1],
  [0xc000, -2],
  [0x3555, 1365 / 4096],
  [0x7bff, 65504],
  [0x0400, 2 ** -14],
  [0x03ff, 1023 * 2 ** -24],
  [0x8001, -(2 ** -24)],
])('reads 0x%s as %d', (bits, value) => {
  const out = new Float32Array(3);
  // Little-endian whatever the machine, and only into the part that was given.
  readFloat16(Uint8Array.of(bits & 255, bits >> 8).buffer, out.subarray(1, 2));
  expect(Object.is(out[1], value)).toBe(true);
  expect([out[0], out[2]]).toEqual([0, 0]);
});
