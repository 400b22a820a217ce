import { siteRule } from './rule';

/** Midjourney on the web: explore, create, organize and job pages. Tiles there are links with a CSS background, not images. */
export default siteRule({
  id: 'midjourney',
  name: 'Midjourney',
  group: 'prompts',
  home: 'https://www.midjourney.com/explore',
  pages: ['https://*.midjourney.com/*'],
  pictureHosts: ['https://cdn.midjourney.com/*'],
  except: [/^\/account(?:\/|$)/],
  isolate: [/^\/rank/, /^\/personalize\/[^/]+\/teach/],
  tiles: [
    {
      selector: 'a[href^="/jobs/"][style*="background-image"]',
      reason: 'explore, create and organize tiles',
      known: '2026-08-13',
    },
    { selector: 'img[src*="cdn.midjourney.com/"]', reason: 'job page and candidate strip', known: '2026-08-13' },
  ],
  pictures: [
    {
      url: /^https:\/\/cdn\.midjourney\.com\/([0-9a-f-]{36})\/0_(\d{1,2})(?:_\d+_N)?\.(?:webp|png|jpe?g)(?:\?.*)?$/,
      id: 'midjourney:$1/$2',
      thumbnail: 'https://cdn.midjourney.com/$1/0_$2_384_N.webp',
      full: 'https://cdn.midjourney.com/$1/0_$2.png',
    },
  ],
  // The prompt beside an opened picture is not that of the cards behind it.
  captions: [
    {
      closest: ':not(:has([class*="@container/jobCard"])):has(#lightboxPrompt)',
      selector: '#lightboxPrompt .notranslate',
    },
  ],
  siteLike: {
    selector: 'button:has(svg g#Heart)',
    pressed: '[title^="Unlike"], [aria-label^="Unlike"]',
    unpressed: ':is([title="Like"], [title^="Like "], [aria-label="Like"], [aria-label^="Like "])',
    reason: 'the heart on a tile; its label turns from Like to Unlike',
    known: '2026-08-13',
  },
  keepClear: [
    { selector: 'button:has(svg g[id])', reason: 'heart and other signs, shown on hover', known: '2026-08-13' },
  ],
  promptBoxes: [
    { selector: 'textarea#desktop_input_bar', reason: 'the imagine bar', known: '2026-09-29' },
    { selector: 'textarea[placeholder*="imagine" i]', reason: 'the imagine bar on small screens', known: '2026-09-29' },
  ],
  submits: [{ selector: 'button:has(svg g#PaperAirplane)', reason: 'appears once there is text', known: '2026-09-29' }],
  dialect: 'midjourney',
  ownWork: /^\/(?:imagine|create|organize|archive)(?:\/|$)/,
  promptFromPage: {
    around: 'div[class*="@container/jobCard"]',
    property: 'job',
    reason: 'the card of an explore tile; its prompt is not on the page',
    known: '2026-08-13',
  },
});
