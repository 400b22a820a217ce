/** Longest address that a picture's record takes (characters), as its schema has it. */
const LONGEST = 8192;

/** The address of this page, without its query where that makes it too long to be kept. */
export function pageAddress(
  { href, origin, pathname }: Pick<Location, 'href' | 'origin' | 'pathname'> = whole(),
): string {
  if (href.length <= LONGEST) return href;
  const short = origin + pathname;
  return short.length <= LONGEST ? short : origin;
}

/** A frame without an address of its own goes by the page that it is in. */
const whole = (): Location => (location.protocol.startsWith('http') ? location : (window.top?.location ?? location));
