import { siteRule } from './rule';

/** OpenArt: discovery, community and one's own pictures. */
export default siteRule({
  id: 'openart',
  name: 'OpenArt',
  group: 'prompts',
  home: 'https://openart.ai/discovery',
  pages: ['https://openart.ai/*'],
  pictureHosts: ['https://cdn.openart.ai/*'],
  tiles: [{ selector: 'img[src*="cdn.openart.ai/"]', reason: 'pictures by their address', known: 'unseen' }],
  pictures: [
    {
      url: /^https:\/\/cdn\.openart\.ai\/stable_diffusion\/([0-9a-f]+)_\d+x\d+\.\w+(?:[?#].*)?$/,
      id: 'openart:$1',
      thumbnail: '$0',
    },
    {
      url: /^https:\/\/cdn\.openart\.ai\/published\/(\w+)\/([\w-]+)_(?:512|1024|raw)\.\w+(?:[?#].*)?$/,
      id: 'openart:$1/$2',
      thumbnail: '$0',
      full: 'https://cdn.openart.ai/published/$1/$2_raw.jpg',
    },
    {
      url: /^https:\/\/cdn\.openart\.ai\/uploads\/(image_\w+)_(?:1024|raw)\.\w+(?:[?#].*)?$/,
      id: 'openart:$1',
      thumbnail: '$0',
      full: 'https://cdn.openart.ai/uploads/$1_raw.jpg',
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
