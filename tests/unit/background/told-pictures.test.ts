import { describe, expect, test } from 'vitest';
import { toldPictures } from '@/lib/background/told-pictures';
import { all } from '@/lib/sites/all';
import { fixtureOf } from '../../fixtures/fixture';

const PAGE = 'https://gallery.example/art?page=2#top';
const picture = { id: 'cdn.example:/1.webp', url: 'https://cdn.example/1.webp?w=300', page: PAGE };
const midjourneys = fixtureOf('midjourney')?.urls.named[0] ?? { id: '', thumbnail: '' };

describe('of the pictures that a page tells of', () => {
  test('its own are taken, also from another of its addresses', () => {
    expect(toldPictures('https://gallery.example/another', [picture])).toEqual([picture]);
  });

  test.each([
    ['one said to be seen on another site', { ...picture, page: 'https://www.midjourney.com/explore' }],
    ['one said to be seen on another port', { ...picture, page: 'https://gallery.example:8443/art' }],
    ['one whose page has no address', { ...picture, page: 'http://[' }],
    ['an address behind the name of a Midjourney picture', { ...picture, id: midjourneys.id }],
    ['an address behind the name of another picture', { ...picture, url: 'https://cdn.example/2.webp' }],
    ['an address in the network at home', { ...picture, url: 'http://192.168.0.1/reboot' }],
  ])('%s is left out', (_, told) => {
    expect(toldPictures(PAGE, [told, picture])).toEqual([picture]);
  });

  test('every picture that a rule names is taken from that rule’s pages', () => {
    let taken = 0;
    for (const site of Object.keys(all)) {
      const { address = '', urls } = fixtureOf(site) ?? {};
      const pictures = (urls?.named ?? []).map(({ id, thumbnail }) => ({ id, url: thumbnail, page: address }));
      expect([site, toldPictures(address, pictures)]).toEqual([site, pictures]);
      taken += pictures.length;
    }
    expect(taken).toBeGreaterThan(90);
  });
});
