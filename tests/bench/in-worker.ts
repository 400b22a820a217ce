import { decodePicture } from '../../lib/background/decoding';
import { provider } from '../../lib/taste/features/provider';

/** Runs in the extension's worker: reads a picture's bytes to its vector `times` times, and gives how long each took (ms). */
export async function timeReading(bytes: number[], times: number): Promise<number[]> {
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
