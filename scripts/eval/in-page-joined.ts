import { decodePicture } from '../../lib/background/decoding';
import { joined } from '../../lib/taste/features/joined';
import { description } from '../../lib/taste/trunk/description';
import { createTrunk } from '../../lib/taste/trunk/trunk';
import weights from '../../lib/taste/trunk/trunk.bin';

const trunk = createTrunk(weights.slice().buffer, description);

/** Runs in a page of Chromium: a picture's bytes to its raw features, the way the extension goes. */
export async function measure(bytes: Uint8Array<ArrayBuffer>): Promise<Float64Array> {
  const decoded = await decodePicture(bytes);
  if (!decoded.ok) throw new Error(`The picture is ${decoded.state}.`);
  return joined(decoded.pixels, trunk);
}
