import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { description } from '@/lib/taste/trunk/description';
import kernels from '@/lib/taste/trunk/kernels.json';
import { compileKernels } from '@/scripts/trunk/compile';
import { extract } from '@/scripts/trunk/extract';
import { readSource } from '@/scripts/trunk/source';
import { shippedWeights } from './shipped';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('what ships of the trunk', () => {
  it('is the weights that the description names', () => {
    expect(shippedWeights().byteLength).toBe(1_068_928);
    expect(sha256(new Uint8Array(shippedWeights()))).toBe(description.checksum);
    // Stored vectors rest on these weights: others are another version.
    expect(description.checksum).toBe('578e3f711903a86895a28e62e7ad76e146bea9a0578ac3858b09a8ff5cde548f');
  });

  it('is what the pinned package holds, byte for byte', () => {
    const { weights, description: extracted } = extract(readSource());
    expect(sha256(weights)).toBe(description.checksum);
    expect(extracted).toEqual(description);
  });

  it('has 14 taps of 736 channels, the layers fitting together', () => {
    const taps = description.layers.filter(({ tap }) => tap);
    expect(taps).toHaveLength(14);
    expect(taps.reduce((sum, { outputs }) => sum + outputs, 0)).toBe(736);
    description.layers.slice(1).forEach(({ inputs }, i) => {
      expect(inputs).toBe(description.layers[i]?.outputs);
    });
  });

  it('is the kernels that their source compiles to, byte for byte', async () => {
    expect(Buffer.from(await compileKernels()).toString('base64')).toBe(kernels.wasm);
  }, 60_000);
});
