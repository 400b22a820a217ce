import { decodePicture } from '../../lib/background/decoding';
import { createProvider, type FeatureProvider } from '../../lib/taste/features/provider';

let provider: FeatureProvider | undefined;

/** Runs in the extension's background: reads a picture's bytes to its vector `times` times, and gives how long each took (ms). */
export async function timeReading(bytes: number[], times: number): Promise<number[]> {
  provider ??= createProvider({ trunk: await ownFile('/trunk.bin'), basis: await ownFile('/basis.bin') });
  const picture = Uint8Array.from(bytes);
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    const decoded = await decodePicture(picture);
    if (!decoded.ok) throw new Error(`The picture is ${decoded.state}.`);
    provider.embed(decoded.pixels);
    taken.push(performance.now() - start);
  }
  return taken;
}

const ownFile = async (path: string): Promise<ArrayBuffer> => (await fetch(path)).arrayBuffer();
