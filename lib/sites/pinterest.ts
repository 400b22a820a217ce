import { siteRule } from './rule';

/** Pinterest: home, search, boards and a pin's own page. Small sizes are faces; the hash in the path is the picture. */
export default siteRule({
  id: 'pinterest',
  name: 'Pinterest',
  group: 'galleries',
  home: 'https://www.pinterest.com/',
  pages: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.de/*',
    'https://*.pinterest.co.uk/*',
    'https://*.pinterest.com.au/*',
  ],
  pictureHosts: ['https://i.pinimg.com/*'],
  except: [/^\/settings(?:\/|$)/],
  tiles: [
    { selector: '[data-test-id="pin"] img', reason: 'grids', known: '2026-09-19' },
    { selector: '[data-test-id^="closeup"] img', reason: "a pin's own page", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/i\.pinimg\.com\/(?:originals|\d{3,4}x(?:\d{3,4})?)\/((?:[0-9a-f]{2}\/){3}[0-9a-f]{32})\.(\w+)$/,
      id: 'pinterest:$1',
      thumbnail: 'https://i.pinimg.com/474x/$1.$2',
      full: 'https://i.pinimg.com/originals/$1.$2',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
