/** 32-bit FNV-1a over numbers and texts, as 8 hexadecimal digits: equal only where every bit is, for all practical ends. */
export function hashOf(...parts: (Float64Array | string)[]): string {
  let hash = 0x811c9dc5;
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const part of parts) {
    if (typeof part === 'string') for (let at = 0; at < part.length; at += 1) take(part.charCodeAt(at));
    else for (const byte of littleEndian(part)) take(byte);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function littleEndian(numbers: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  numbers.forEach((number, at) => {
    view.setFloat64(at * 8, number, true);
  });
  return new Uint8Array(view.buffer);
}
