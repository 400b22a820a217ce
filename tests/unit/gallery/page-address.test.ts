import { expect, test } from 'vitest';
import { pageAddress } from '@/lib/gallery/page-address';
import { picture } from '@/lib/ratings/picture';

const origin = 'https://gallery.example';

test.each([
  ['/a?b=c#d', '/a?b=c#d'],
  [`/a?filter=${'x'.repeat(9000)}`, '/a'],
  [`/${'x'.repeat(9000)}`, ''],
])('%.20s is an address that a picture can carry', (path, kept) => {
  const { href, pathname } = new URL(origin + path);
  const page = pageAddress({ href, origin, pathname });
  expect(page).toBe(origin + kept);
  expect(picture.safeParse({ id: 'a:b', url: `${origin}/a.png`, page }).success).toBe(true);
});

test.each(['https://*/a.png', 'https://*.com/a.png', 'https://user@host.example/a.png', 'ftp://a/b', 'https:///a'])(
  '%s is no picture',
  (url) => expect(picture.safeParse({ id: 'a:b', url, page: `${origin}/` }).success).toBe(false),
);
