import { describe, expect, it } from 'vitest';
import { isSiteOn, siteOfUrl } from '@/lib/popup/site';
import { settings } from '@/lib/settings/settings';

describe('the site of a page', () => {
  it('is its rule where there is one, asked for together with its picture hosts', () => {
    expect(siteOfUrl('https://www.midjourney.com/explore?tab=top')).toEqual({
      id: 'midjourney',
      name: 'Midjourney',
      origins: ['https://*.midjourney.com/*', 'https://cdn.midjourney.com/*'],
      pages: ['https://*.midjourney.com/*'],
      dialect: 'midjourney',
    });
  });

  it('is its origin elsewhere; what is asked for has no port, as match patterns know none', () => {
    expect(siteOfUrl('https://www.gallery.test:8443/a?b#c')).toEqual({
      id: 'https://www.gallery.test:8443',
      name: 'gallery.test',
      origins: ['https://www.gallery.test/*'],
      pages: ['https://www.gallery.test/*'],
      dialect: 'code',
    });
  });

  it.each([
    undefined,
    '',
    'nonsense',
    'chrome://extensions/',
    'about:blank',
    'file:///home/a.html',
    'chrome-extension://abc/popup.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
  ])('is none for %j', (url) => {
    expect(siteOfUrl(url)).toBeNull();
  });
});

it('is on only where the browser lets us in and the person said so', () => {
  const site = siteOfUrl('https://gallery.test/');
  if (!site) throw new Error('no site');
  const wanted = settings.parse({ sites: { 'https://gallery.test': 'on' } });
  const unwanted = settings.parse({ sites: { 'https://gallery.test': 'off' } });
  expect(isSiteOn(site, true, wanted)).toBe(true);
  expect(isSiteOn(site, false, wanted)).toBe(false);
  expect(isSiteOn(site, true, unwanted)).toBe(false);
  expect(isSiteOn(site, true, settings.parse({}))).toBe(false);
  expect(isSiteOn(site, true, undefined)).toBe(false);
});
