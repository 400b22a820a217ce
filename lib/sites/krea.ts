import { siteRule } from './rule';

/** Krea: its tools and feed. Hosts change there, and a resizer of the site stands before some pictures. */
export default siteRule({
  id: 'krea',
  name: 'Krea',
  group: 'prompts',
  home: 'https://www.krea.ai/feed',
  pages: ['https://www.krea.ai/*', 'https://krea.ai/*'],
  pictureHosts: ['https://gen.krea.ai/*', 'https://generations.krea.ai/*'],
  tiles: [
    { selector: 'img[src*=".krea.ai/images/"]', reason: 'pictures by their address', known: '2026' },
    { selector: 'img[src*="/api/img?"]', reason: 'the same through the resizer', known: '2026' },
  ],
  pictures: [
    {
      url: /^https:\/\/(?:gen|generations)\.krea\.ai\/images\/([0-9a-f-]{36})\.(?:png|webp|jpe?g)(?:[?#].*)?$/,
      id: 'krea:$1',
      thumbnail: '$0',
      full: '$0',
    },
    {
      url: /^https:\/\/(?:www\.)?krea\.ai\/api\/img\?(?:[a-hj-z]+=[\w.]*&)*i=https%3A%2F%2F(gen|generations)\.krea\.ai%2Fimages%2F([0-9a-f-]{36})\.(png|webp|jpe?g)(?:[&#].*)?$/i,
      id: 'krea:$2',
      thumbnail: '$0',
      full: 'https://$1.krea.ai/images/$2.$3',
    },
  ],
  promptBoxes: [
    {
      selector: 'textarea[placeholder*="prompt" i], textarea[placeholder*="describe" i]',
      reason: 'by what stands in the empty field',
      known: 'unseen',
    },
  ],
  submits: [],
  dialect: 'words',
});
