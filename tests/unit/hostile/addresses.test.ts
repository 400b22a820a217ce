import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldPictures } from '@/lib/background/told-pictures';
import { cssImages } from '@/lib/gallery/css-image';
import { isPictureUrl } from '@/lib/gallery/exclusions';
import { srcsetUrls } from '@/lib/gallery/srcset';
import { siteOfUrl } from '@/lib/popup/site';
import { picture } from '@/lib/ratings/picture';
import { all } from '@/lib/sites/all';
import { nameAnyPicture } from '@/lib/sites/generic';
import { hostPattern } from '@/lib/sites/hosts';
import { namePicture } from '@/lib/sites/picture-url';
import { dialectOf, ruleForUrl, siteRules } from '@/lib/sites/registry';
import { fixtureOf } from '../../fixtures/fixture';
import { cases, PATIENCE } from './cases';
import { growth, LINEAR } from './growth';
import { hostileText } from './texts';

const known = Object.keys(all).flatMap((site) => (fixtureOf(site)?.urls.named ?? []).map(({ url }) => url));

/** An address as a hostile page would write it: a real one that was cut and mended, or one of nonsense. */
const address: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...known), fc.nat(), fc.nat(12), hostileText)
    .map(([url, at, length, text]) => url.slice(0, at % url.length) + text + url.slice((at % url.length) + length)),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  hostileText.map((text) => `https://${text}`),
  hostileText,
);

describe('an address, whatever it is', () => {
  test('is named by a rule, by its host, or not at all, and never throws', { timeout: PATIENCE }, () => {
    let named = 0;
    fc.assert(
      fc.property(address, (url) => {
        for (const { id: site, pictures } of siteRules) {
          const found = namePicture(pictures, url);
          if (!found) continue;
          named += 1;
          expect(found.id.startsWith(`${site}:`)).toBe(true);
        }
        const any = nameAnyPicture(url);
        if (any) expect(any.id).toMatch(/^[^/\s]*:\//);
        ruleForUrl(url);
        expect(['code', 'midjourney', 'words']).toContain(dialectOf(url));
        siteOfUrl(url);
      }),
      cases('addresses', 2),
    );
    expect(named).toBeGreaterThan(25);
  });

  test('that a message may carry has a host that can be asked for', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(address, address, (url, page) => {
        const told = picture.safeParse({ id: nameAnyPicture(url)?.id ?? 'a:b', url, page });
        if (!told.success) return;
        expect(hostPattern(url)).toMatch(/^https?:\/\/[^/]+\/\*$/);
        expect(() => toldPictures('https://gallery.example/', [told.data])).not.toThrow();
      }),
      cases('addresses', 4),
    );
  });

  test('is found in what a page says of its pictures, and never throws', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            hostileText,
            address.map((url) => `url("${url}") 2x`),
          ),
        ),
        (parts) => {
          const text = parts.join(', ');
          for (const url of srcsetUrls(text)) expect(url).not.toMatch(/\s/);
          for (const { density } of cssImages(text)) expect(Number.isFinite(density)).toBe(true);
        },
      ),
      cases('addresses', 4),
    );
  });

  test.each(['a', '/', '?a=b&', 'url("', 'url(a) ', ', ', '\\', '@', '%', '/100x100', '(', '/logo-1', '-1'])(
    'takes linear time: %j',
    (unit) => {
      const text = unit.repeat(10_000 / unit.length);
      expect(growth(srcsetUrls, text)).toBeLessThan(LINEAR);
      expect(growth(cssImages, `url(${text}`)).toBeLessThan(LINEAR);
      for (const read of [nameAnyPicture, isPictureUrl])
        expect(growth((long) => read(`https://a.example/${long}`.slice(0, 8192)), text.slice(0, 1000))).toBeLessThan(
          LINEAR,
        );
    },
  );
});
