import { decodePicture } from '@/lib/background/decoding';
import { hashOf } from '@/lib/taste/hash';

/** Runs in the extension: a hash over the pixels that the features of a picture are made from. */
export async function pixelsOf(base64: string): Promise<string> {
  const decoded = await decodePicture(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  return decoded.ok ? hashOf(Float64Array.from(decoded.pixels.data)) : decoded.state;
}
