import { afterEach, describe, expect, it, vi } from 'vitest';
import { description } from '@/lib/taste/trunk/description';
import { bestEngine, plainEngine, wasmEngine } from '@/lib/taste/trunk/engine';
import { createTrunk } from '@/lib/taste/trunk/trunk';
import { DEGENERATE } from '../features/degenerate';
import { grey, noise, paint } from '../features/paint';
import { shippedTrunk, shippedWeights } from './shipped';

const speckled = paint(160, 160, (x, y) => [noise(x, y), noise(y, x + 7), noise(x + 9, y)]);
const blocks = paint(200, 120, (x, y) => [noise(x >> 4, y >> 4), noise(y >> 3, x >> 5), noise(x >> 5, 3)]);

describe('the trunk', () => {
  const trunk = shippedTrunk(wasmEngine);

  it('gives 1,472 numbers', () => {
    expect(trunk.size).toBe(1472);
    expect(trunk.taps(blocks)).toHaveLength(1472);
  });

  it.each(DEGENERATE)('stays finite, with no negative deviation: %s', (_, pixels) => {
    const taps = trunk.taps(pixels);
    expect([...taps].filter((value) => !Number.isFinite(value))).toEqual([]);
    let at = 0;
    for (const { tap, outputs } of description.layers) {
      if (!tap) continue;
      expect(Math.min(...taps.subarray(at + outputs, at + 2 * outputs))).toBeGreaterThanOrEqual(0);
      at += 2 * outputs;
    }
    expect(at).toBe(1472);
  });

  it('remembers nothing of the picture before', () => {
    const alone = shippedTrunk(wasmEngine).taps(blocks);
    trunk.taps(speckled);
    expect(trunk.taps(blocks)).toEqual(alone);
  });

  it('gives each call numbers of its own', () => {
    const first = trunk.taps(blocks);
    const kept = first.slice();
    trunk.taps(speckled);
    expect(first).toEqual(kept);
  });

  it('sees a picture and its exact double as the same', () => {
    const double = paint(320, 320, (x, y) => {
      const i = 4 * ((y >> 1) * 160 + (x >> 1));
      return [speckled.data[i] ?? 0, speckled.data[i + 1] ?? 0, speckled.data[i + 2] ?? 0];
    });
    const expected = trunk.taps(speckled);
    trunk.taps(double).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 4);
    });
  });

  it('tells pictures apart, and colours from each other', () => {
    const red = trunk.taps(paint(8, 8, () => [255, 0, 0]));
    const blue = trunk.taps(paint(8, 8, () => [0, 0, 255]));
    expect(Math.max(...red.map((value, i) => Math.abs(value - (blue[i] ?? 0))))).toBeGreaterThan(0.5);
  });

  it('refuses what is not a picture', () => {
    expect(() => trunk.taps({ width: 0, height: 4, data: new Uint8ClampedArray(0) })).toThrow(RangeError);
  });

  it('refuses weights of another length, and says both', () => {
    expect(() => createTrunk(new ArrayBuffer(10), description)).toThrow('10 bytes, not 1068928');
  });
});

// The plain engine takes its time on a busy machine.
describe('the engines', { timeout: 60_000 }, () => {
  const wasm = shippedTrunk(wasmEngine);
  const plain = shippedTrunk(plainEngine);

  it.each([
    ['noise', speckled],
    ['blocks', blocks],
    ['white', paint(3, 3, () => grey(255))],
    ['transparent', paint(9, 4, () => [0, 0, 0, 0])],
  ])('give the same bits: %s', (_, pixels) => {
    const bits = (taps: Float32Array) => new Uint32Array(taps.buffer);
    expect(bits(plain.taps(pixels))).toEqual(bits(wasm.taps(pixels)));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are chosen by what runs', () => {
    expect(bestEngine(10).name).toBe('wasm');
    vi.stubGlobal('WebAssembly', {
      ...WebAssembly,
      Memory: WebAssembly.Memory,
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError("'wasm-unsafe-eval' is not allowed");
        }
      },
    });
    const trunk = createTrunk(shippedWeights(), description);
    expect(trunk.engine).toBe('plain');
    expect(trunk.taps(blocks)).toEqual(wasm.taps(blocks));
  });
});
