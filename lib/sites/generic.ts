import { isPictureAddress, LONGEST_URL } from '../ratings/picture-address';
import type { NamedPicture } from './picture-url';

/** Query parameters that ask for a size or a format, or that expire: they do not say which picture it is. */
const PASSING = new Set(
  (
    'w h width height size sz s q quality fit crop auto format fm fmt dpr resize tr scale rect blur bg ixlib ixid cs ' +
    'ex is hm ts sig signature expires expiry token policy key-pair-id exp hash t v ver version cache cb method'
  ).split(' '),
);
/** Signed storage URLs. */
const PASSING_PREFIX = /^(?:x-amz-|x-goog-|utm_|oh$|oe$|_nc_)/;

/** Path parts that only say how large the picture is, and what stands in their place. */
const SIZES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\/(?:\d{2,4}x(?:\d{2,4})?|x\d{2,4}|originals)(?:_RS)?(?=\/)/g, ''],
  [/\/(?:width|height|w|h|q|quality|dpr|fit|anim|optimized|original)[=_-][\w.,:=-]{1,60}(?=\/)/g, ''],
  [/\/\d{2,4}px-(?=[^/]+$)/g, '/'],
  [/_\d{2,4}_N(?=\.\w+$)/g, ''],
  [/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/g, ''],
  [/@[1-4]x(?=\.\w+$)/g, ''],
];

/** Names a picture of a site without a rule: `<host>:<path>`, with what only changes its size, its format or its signature left out. */
export function nameAnyPicture(url: string): NamedPicture | undefined {
  if (!isPictureAddress(url)) return undefined;
  const target = unwrap(new URL(url));
  let path = target.pathname;
  for (const [pattern, instead] of SIZES) path = path.replace(pattern, instead);
  const kept = [...target.searchParams].filter(([name]) => !isPassing(name.toLowerCase()));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept.sort())}` : '';
  const id = `${target.host.replace(/^www\./, '')}:${path}${query}`;
  return id.length > LONGEST_URL ? undefined : { id, thumbnail: url };
}

const isPassing = (name: string): boolean => PASSING.has(name) || PASSING_PREFIX.test(name);

/** Some sites hand every picture through their own resizer: the picture is the one it is asked for. */
function unwrap(url: URL): URL {
  const inner = /\/(?:_next\/image|_vercel\/image|cdn-cgi\/image|api\/img)$/.test(url.pathname)
    ? (url.searchParams.get('url') ?? url.searchParams.get('i'))
    : null;
  const named = inner && URL.canParse(inner, url.href) ? new URL(inner, url.href) : undefined;
  // What is asked for by another way than the web's has no host to be named by.
  if (named && /^https?:$/.test(named.protocol)) return named;
  const photon = /^i[0-3]\.wp\.com$/.test(url.hostname) ? `https:/${url.pathname}` : '';
  return photon && URL.canParse(photon) ? new URL(photon) : url;
}
