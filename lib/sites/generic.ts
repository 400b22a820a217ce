import { isPictureAddress, LONGEST_URL } from '../ratings/picture-address';
import type { NamedPicture } from './picture-url';

/** What asks for one picture in another way, as a parameter or in a path. Both sides count: `q=80` is a quality, `q=cats` is a question. */
const SETTING = [
  '(?:[wh]|width|height|size|resize)[=_]\\d{3,4}(?:[,x]\\d{3,4})*',
  'q(?:uality)?[=_](?:\\d{2,3}|auto(?::\\w+)?)',
  '(?:auto|fit|crop|fmt?|format|cs|anim)=[a-z,]+',
  '[cfg]_(?:auto|fill|fit|crop|limit|face)',
  '(?:dpr|ssl)[=_][\\d.]+',
].join('|');

/** Parameters that are left out: settings, and signatures of storages. */
const PASSING = new RegExp(
  `^(?:(?:${SETTING})$|(?:expires|signature|key-pair-id|ixlib|ixid)=|x-(?:amz|goog)-|utm_|_nc_)`,
  'i',
);
/** And of what has a file's name, stamps that are too long to be a number of a picture. */
const STAMP =
  /^[^?]*\.(?:avif|gif|jpe?g|png|webp)\?(?:s|sig|policy|oh|oe|ex|is|hm|ts?|v|ver|token|hash|cb)=(?:[\da-f-]{8,}|[\w.~+/=-]{20,})$/i;

/** Path parts that only say how large the picture is, and what stands in their place. */
const SIZES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\/(?:cdn-cgi\/image\/[^/]*=[^/]*|(?:\d{2,4}x(?:\d{2,4})?|x\d{2,4}|originals)(?:_RS)?)(?=\/)/g, ''],
  [new RegExp(`/(?:${SETTING})(?:,(?:${SETTING}))*(?=/)`, 'g'), ''],
  [/=(?:[swh]\d{2,4}|s0)(?:-\w{1,12})*$/, ''],
  [/\/\d{2,4}px-(?=[^/]+$)/g, '/'],
  [/(?:_\d{2,4}_N|[-_]\d{2,4}x\d{2,4}|@[1-4]x)+(?=\.\w+$)/g, ''],
];

/** What two proxies put before the address of a picture. */
const PROXY = /^https?:\/\/(?:i[0-3]\.wp\.com|images-ext-\d\.discordapp\.net\/external\/[\w-]+\/https?)\//;

/** Names a picture of a site without a rule: `<host>:<path>`, with what only changes its size, its format or its signature left out. */
export function nameAnyPicture(url: string): NamedPicture | undefined {
  if (!isPictureAddress(url)) return undefined;
  const target = unwrap(new URL(url));
  let path = target.pathname;
  for (const [pattern, instead] of SIZES) path = path.replace(pattern, instead);
  const kept = [...target.searchParams].filter(
    ([name, value]) => !PASSING.test(`${name}=${value}`) && !STAMP.test(`${path}?${name}=${value}`),
  );
  const query = kept.length > 0 ? `?${new URLSearchParams(kept.sort())}` : '';
  const id = `${target.host.replace(/^www\./, '')}:${path}${query}`;
  return id.length > LONGEST_URL ? undefined : { id, thumbnail: url };
}

/** Some sites hand every picture through their own resizer: the picture is the one it is asked for. A picture of another host keeps the resizer's name, or a page could show whatever it likes under that host's. */
function unwrap(url: URL): URL {
  const inner = /\/(?:_next\/image|_vercel\/image|api\/img)$/.test(url.pathname)
    ? (url.searchParams.get('url') ?? url.searchParams.get('i'))
    : null;
  const named = inner && URL.canParse(inner, url.href) ? new URL(inner, url.href) : undefined;
  if (named?.host === url.host && isPictureAddress(named.href)) return named;
  const proxied = url.href.replace(PROXY, 'https://');
  return URL.canParse(proxied) ? new URL(proxied) : url;
}
