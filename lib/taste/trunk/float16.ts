/** Moves the exponent from half precision's bias (15) to single precision's (127). Exact, for subnormal values too. */
const REBIAS = 2 ** 112;

/**
 * Half-precision values, little-endian, as single precision, which holds each of them exactly (IEEE 754-2008; finite
 * values only). Browsers have their own reader only since 2025.
 */
export function readFloat16(buffer: ArrayBuffer, out: Float32Array): void {
  const view = new DataView(buffer);
  const words = new Uint32Array(out.buffer, out.byteOffset, out.length);
  for (let i = 0; i < out.length; i++) {
    const bits = view.getUint16(2 * i, true);
    words[i] = ((bits & 0x8000) << 16) | ((bits & 0x7fff) << 13);
    out[i] = (out[i] ?? 0) * REBIAS;
  }
}
