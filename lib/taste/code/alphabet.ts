/** Crockford's base 32 in lower case: no i, l, o or u, so that it can be read aloud and typed. */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The text as it is read: without spaces around it, in lower case, o as 0, i and l as 1. */
export function canonical(text: string): string {
  return text.trim().toLowerCase().replaceAll('o', '0').replaceAll('i', '1').replaceAll('l', '1');
}

/** A number as this many symbols, the highest first. */
export function toSymbols(value: bigint, count: number): string {
  let text = '';
  let rest = value;
  for (let i = 0; i < count; i += 1) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
}

/** The number that symbols of the alphabet stand for; undefined where one is not of the alphabet. */
export function fromSymbols(symbols: string): bigint | undefined {
  let value = 0n;
  for (const symbol of symbols) {
    const digit = ALPHABET.indexOf(symbol);
    if (digit < 0) return undefined;
    value = (value << 5n) | BigInt(digit);
  }
  return value;
}
