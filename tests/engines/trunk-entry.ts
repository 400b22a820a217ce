import { description } from '@/lib/taste/trunk/description';
import { bestEngine, plainEngine } from '@/lib/taste/trunk/engine';
import { createTrunk } from '@/lib/taste/trunk/trunk';
import { trunkHash } from './trunk-hash';

/** Runs in the extension: the trunk as it ships there, on the engine that it takes and on the plain one. */
export async function shippedTrunk() {
  const weights = await (await fetch('/trunk.bin')).arrayBuffer();
  const best = createTrunk(weights, description, bestEngine);
  const plain = createTrunk(weights, description, plainEngine);
  return { engine: best.engine, best: trunkHash(best), plain: trunkHash(plain) };
}
