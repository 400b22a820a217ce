import type { Catalogue } from './catalogue';
import { STYLES } from './draw';
import { CONTENT_SECURITY_POLICY, icon, shell } from './shell';

/** One answer of the server. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** What the gallery is made of. */
export interface Site {
  catalogue: Catalogue;
  script: string;
  styles: string;
}

const answer = (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers },
  body,
});

const json = (value: unknown): Answer => answer('application/json', JSON.stringify(value));

/** The answer for an address nothing stands at. */
export const notFound: Answer = { ...answer('text/plain; charset=utf-8', 'Not found\n'), status: 404 };

/** The answer to a GET. Pictures may be kept for a year and come without CORS headers, as from most picture hosts. */
export async function answerTo(site: Site, { pathname, port, searchParams }: URL): Promise<Answer> {
  const { catalogue } = site;
  const picture = /^\/pictures\/(\d+)_(\d+)\.webp$/.exec(pathname);
  if (picture) {
    const bytes = await catalogue.webp(Number(picture[1]), Number(picture[2]));
    return bytes ? answer('image/webp', bytes, { 'cache-control': 'public, max-age=31536000, immutable' }) : notFound;
  }
  if (isPage(pathname, catalogue)) {
    return answer('text/html; charset=utf-8', shell(port), { 'content-security-policy': CONTENT_SECURITY_POLICY });
  }
  if (pathname === '/practice/page.js') return answer('text/javascript; charset=utf-8', site.script);
  if (pathname === '/practice/page.css') return answer('text/css; charset=utf-8', site.styles);
  if (pathname === '/icon.svg') return answer('image/svg+xml', icon);
  if (pathname === '/practice/api/pictures') {
    const [from, count] = [Number(searchParams.get('from')), Number(searchParams.get('count'))];
    return json(catalogue.page(from, Math.min(count, 100), searchParams.get('style') ?? undefined));
  }
  const facts = catalogue.facts(Number(/^\/practice\/api\/pictures\/(\d+)$/.exec(pathname)?.[1] ?? -1));
  return facts ? json(facts) : notFound;
}

function isPage(pathname: string, catalogue: Catalogue): boolean {
  const [, kind, name = ''] = /^\/practice\/(?:(style|picture)\/([^/]+))?$/.exec(pathname) ?? [];
  if (kind === 'style') return STYLES.includes(name);
  if (kind === 'picture') return /^\d+$/.test(name) && catalogue.facts(Number(name)) !== undefined;
  return pathname === '/practice/';
}
