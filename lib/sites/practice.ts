import { siteRule } from './rule';

/** The practice gallery that ships with the repository and is served on loopback. */
export default siteRule({
  id: 'practice',
  name: 'Practice gallery',
  group: 'practice',
  pages: ['http://127.0.0.1/practice/*'],
  pictureHosts: ['http://localhost/*'],
  referrer: 'http://127.0.0.1/practice/',
  tiles: [
    {
      selector: '[data-tile] img, [data-tile] .picture',
      reason: 'img, srcset and CSS background tiles',
      known: '2026-11-23',
    },
  ],
  pictures: [
    {
      url: /^http:\/\/localhost:(\d+)\/pictures\/(\d+)(?:_\d+)?\.webp(?:\?.*)?$/,
      id: 'practice:$2',
      thumbnail: 'http://localhost:$1/pictures/$2_512.webp',
    },
  ],
  captions: [{ closest: '[data-tile]', attribute: 'data-caption' }],
  promptBoxes: [
    { selector: 'textarea#prompt', reason: "the gallery's prompt box", known: '2026-11-23' },
    { selector: '[data-prompt=""]', reason: 'an editor of the bench', known: '2026-11-26' },
    {
      selector: '[data-prompt="pill"]',
      part: '[class*="optionPillValue"]',
      late: 0,
      reason: 'a command with options, like Discord’s',
      known: '2026-11-26',
    },
    { selector: '[data-prompt="late"]', late: 62, reason: 'a page that takes its text over late', known: '2026-11-26' },
    { selector: '[data-prompt="debounced"]', late: 250, reason: 'a page that is later still', known: '2026-11-26' },
  ],
  submits: [{ selector: 'button#submit', reason: 'sends the prompt', known: '2026-11-23' }],
  dialect: 'code',
});
