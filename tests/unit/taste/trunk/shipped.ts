import { readFileSync } from 'node:fs';
import { description } from '../../../../lib/taste/trunk/description';
import type { Engine } from '../../../../lib/taste/trunk/engine';
import { createTrunk, type Trunk } from '../../../../lib/taste/trunk/trunk';

/** The weights file as it ships. */
export function shippedWeights(): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync('lib/taste/trunk/trunk.bin');
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
}

/** The shipped trunk on an engine. */
export const shippedTrunk = (engine: (floats: number) => Engine): Trunk =>
  createTrunk(shippedWeights(), description, engine);
