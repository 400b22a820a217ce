import { siteRule } from './rule';

/** Recraft: community and projects. Addresses of pictures are signed, so the size that the page chose is the one to read. */
export default siteRule({
  id: 'recraft',
  name: 'Recraft',
  group: 'prompts',
  home: 'https://www.recraft.ai/community',
  pages: ['https://www.recraft.ai/*', 'https://app.recraft.ai/*'],
  pictureHosts: ['https://img.recraft.ai/*'],
  tiles: [
    {
      selector: 'img[src*="img.recraft.ai/"]',
      reason: 'pictures by their address; the editor itself is a canvas',
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/img\.recraft\.ai\/[\w-]+\/[\w:.-]+\/[\w:.-]+\/plain\/abs:\/\/(?:prod|external)\/images\/([0-9a-f-]{36})(?:@\w+)?(?:[?#].*)?$/,
      id: 'recraft:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [
    {
      selector: 'textarea[placeholder*="describe" i], textarea[placeholder*="prompt" i]',
      reason: 'by what stands in the empty field',
      known: 'unseen',
    },
  ],
  submits: [],
  dialect: 'words',
});
