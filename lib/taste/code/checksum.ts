const POLYNOMIAL = 0x4599;

/** CRC-15 of CAN (polynomial 0x4599, start 0, highest bit first) over the ASCII bytes of a text: 0 to 32,767. */
export function crc15(text: string): number {
  let crc = 0;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 7;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x4000 ? (crc << 1) ^ POLYNOMIAL : crc << 1) & 0x7fff;
  }
  return crc;
}
