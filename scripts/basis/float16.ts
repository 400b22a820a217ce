/**
 * Numbers rounded to half precision, little-endian, ties to even (IEEE 754-2008). Values below 2^-24 become zero;
 * none may be over 65,504.
 */
export function toHalves(values: readonly number[]): Uint16Array {
  return Uint16Array.from(values, toHalf);
}

function toHalf(value: number): number {
  const sign = value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === 0) return sign;
  const exponent = Math.max(Math.floor(Math.log2(size)), -14);
  // A rounding up to the next power of two carries into the exponent's bits, as it should.
  const steps = roundToEven((size / 2 ** exponent - (exponent === -14 && size < 2 ** -14 ? 0 : 1)) * 1024);
  const biased = exponent === -14 && size < 2 ** -14 ? 0 : exponent + 15;
  return sign + (biased << 10) + steps;
}

function roundToEven(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
}
