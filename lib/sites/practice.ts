import { siteRule } from './rule';

/** The practice gallery that ships with the repository and is served on loopback. */
export default siteRule({
  id: 'practice',
  name: 'Practice gallery',
  group: 'practice',
  note: "Comes with Penchant's source and runs on your own computer: npm run demo.",
  pages: ['http://127.0.0.1/practice/*'],
  pictureHosts: ['http://localhost/*'],
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
  promptBoxes: [{ selector: 'textarea#prompt', reason: 'the only prompt box', known: '2026-11-23' }],
  submits: [{ selector: 'button#submit', reason: 'sends the prompt', known: '2026-11-23' }],
  dialect: 'code',
});
