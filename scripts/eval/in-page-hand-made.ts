import { decodePicture } from '../../lib/background/decoding';
import { handMade } from '../../lib/taste/features/hand-made';

/** Runs in a page of Chromium: a picture's bytes to its raw hand-made features, the way the extension goes. */
export async function measure(bytes: Uint8Array<ArrayBuffer>): Promise<Float64Array> {
  const decoded = await decodePicture(bytes);
  if (!decoded.ok) throw new Error(`The picture is ${decoded.state}.`);
  return handMade(decoded.pixels);
}
