import { networkInterfaces } from 'node:os';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import practice from '../../../../lib/sites/practice';
import { ruleForUrl } from '../../../../lib/sites/registry';
import { type PracticeGallery, startPracticeGallery } from '../../../pages/practice/server';

let gallery: PracticeGallery;
beforeAll(async () => {
  gallery = await startPracticeGallery({ pictures: 48 });
});
afterAll(() => gallery.close());

const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));
const hosts = ['127.0.0.1', 'localhost', ...(hasIpv6 ? ['[::1]'] : [])];
const at = (path: string, host = '127.0.0.1'): string => `http://${host}:${gallery.port}${path}`;
const headers = { referer: 'http://127.0.0.1/' };

describe('the practice gallery', () => {
  it.each(hosts)('answers on %s with WebP of the width asked for', async (host) => {
    for (const width of [256, 384, 512, 768]) {
      const response = await fetch(at(`/pictures/3_${width}.webp`, host), { headers });
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(response.headers.get('cache-control')).toContain('max-age=31536000');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      const { format, width: got } = await sharp(await response.arrayBuffer()).metadata();
      expect([format, got]).toEqual(['webp', width]);
    }
  });

  it('gives no picture to those who do not say which page shows it', async () => {
    expect((await fetch(at('/pictures/3_512.webp'))).status).toBe(403);
  });

  it('logs every picture that was asked for, under addresses that the site rule can name', async () => {
    const before = gallery.requests().length;
    await fetch(at('/pictures/5_512.webp', 'localhost'), { headers: { ...headers, 'x-mark': 'one' } });
    await fetch(at('/practice/', 'localhost'));
    const [request, ...others] = gallery.requests().slice(before);
    expect(others).toEqual([]);
    expect(request?.url).toBe(at('/pictures/5_512.webp', 'localhost'));
    expect(request?.headers['x-mark']).toBe('one');
    const [rule] = practice.pictures;
    expect(request?.url.replace(rule?.url ?? '', rule?.id ?? '')).toBe('practice:5');
  });

  it.each(['/practice/', '/practice/style/nebula', '/practice/picture/47'])(
    'serves the page at %s under a strict policy',
    async (path) => {
      const response = await fetch(at(path));
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('img-src http://localhost:*');
      expect(policy).not.toMatch(/unsafe|data:|blob:/);
      expect(await response.text()).toContain('<div id="root"');
      expect(ruleForUrl(at(path))?.id).toBe('practice');
    },
  );

  it('serves a script and a style sheet that are not empty', async () => {
    for (const [path, type] of [
      ['/practice/page.js', 'text/javascript'],
      ['/practice/page.css', 'text/css'],
    ] as const) {
      const response = await fetch(at(path));
      expect(response.headers.get('content-type')).toContain(type);
      expect((await response.text()).length).toBeGreaterThan(2000);
    }
  });

  it.each([
    '/',
    '/practice/style/unknown',
    '/practice/picture/48',
    '/practice/picture/x',
    '/practice/api/pictures/48',
    '/pictures/48_512.webp',
    '/pictures/3_500.webp',
    '/pictures/3.webp',
    '/practice/../package.json',
    '//',
  ])('answers 404 at %s', async (path) => {
    expect((await fetch(at(path), { headers })).status).toBe(404);
  });

  it('lists its pictures page by page, of all styles or of one', async () => {
    const ask = async (query: string) => (await fetch(at(`/practice/api/pictures?${query}`))).json();
    const first = await ask('from=0&count=40');
    const rest = await ask('from=40&count=40');
    expect(first.total).toBe(48);
    expect([...first.pictures, ...rest.pictures].map(({ n }: { n: number }) => n)).toEqual([...Array(48).keys()]);
    const nebulae = await ask('from=0&count=40&style=nebula');
    expect(nebulae.total).toBe(3);
    expect(nebulae.pictures.map(({ style }: { style: string }) => style)).toEqual(['nebula', 'nebula', 'nebula']);
  });

  it('keeps submitted prompts exactly as they were sent, in order', async () => {
    const prompts = [
      '  a harbour\n\tat night  --ar 3:2',
      'crane \u{1F3D7}\uFE0F, half a pair: \ud83d',
      '“quoted” — dash',
    ];
    for (const prompt of prompts) {
      await fetch(at('/practice/submit'), { method: 'POST', body: JSON.stringify({ prompt }) });
    }
    expect(gallery.submitted()).toEqual(prompts);
  });

  it('frees its port when closed', async () => {
    const other = await startPracticeGallery({ pictures: 1 });
    expect((await fetch(other.url)).status).toBe(200);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
    const again = await startPracticeGallery({ port: other.port, pictures: 1 });
    expect(again.port).toBe(other.port);
    await again.close();
  });
});
