import { LONGEST_URL } from '../ratings/picture-address';

/** The latest answer: it is asked for with every tile, and a `Location` is slow. */
let latest: { url: string; kept: string } | undefined;

/** The same of the page that we are in. */
export function ownAddress(): string {
  const url = document.URL;
  if (latest?.url !== url) latest = { url, kept: pageAddress(whole()) };
  return latest.kept;
}

/** The address of a page, without its query where that makes it too long to be kept. */
export function pageAddress({ href, origin, pathname }: Pick<Location, 'href' | 'origin' | 'pathname'>): string {
  if (href.length <= LONGEST_URL) return href;
  const short = origin + pathname;
  return short.length <= LONGEST_URL ? short : origin;
}

/** A frame without an address of its own goes by the page that it is in. */
const whole = (): Location => (location.protocol.startsWith('http') ? location : (window.top?.location ?? location));
