import { readFileSync } from 'node:fs';
import { createProvider, type FeatureProvider } from '../../../lib/taste/features/provider';
import type { Engine } from '../../../lib/taste/trunk/engine';
import { shippedWeights } from './trunk/shipped';

/** The basis's tables as they ship. */
export function shippedBasis(): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync('lib/taste/basis/basis.bin');
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
}

/** The features as they ship. */
export const shippedProvider = (engine?: (floats: number) => Engine): FeatureProvider =>
  createProvider({ trunk: shippedWeights(), basis: shippedBasis() }, engine);
