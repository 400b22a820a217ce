import type { SiteRule } from './rule';

/** Midjourney on the web: explore, create, organize and job pages. Tiles there are links with a CSS background, not images. */
export const midjourney: SiteRule = {
  id: 'midjourney',
  name: 'Midjourney',
  pages: ['https://*.midjourney.com/*'],
  pictureHosts: ['https://cdn.midjourney.com/*'],
  // Clicks there are votes on the site itself.
  except: [/^\/rank/, /^\/personalize\/[^/]+\/teach/],
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
    },
  ],
  promptBoxes: [
    { selector: 'textarea#desktop_input_bar', reason: 'the imagine bar', known: '2026-09-29' },
    { selector: 'textarea[placeholder*="imagine" i]', reason: 'the imagine bar on small screens', known: '2026-09-29' },
  ],
  submits: [{ selector: 'button:has(svg g#PaperAirplane)', reason: 'appears once there is text', known: '2026-09-29' }],
  dialect: 'midjourney',
};
