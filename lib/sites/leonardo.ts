import { siteRule } from './rule';

/** Leonardo: generations and the community feed. */
export default siteRule({
  id: 'leonardo',
  name: 'Leonardo',
  group: 'prompts',
  home: 'https://app.leonardo.ai/',
  pages: ['https://app.leonardo.ai/*'],
  pictureHosts: ['https://cdn.leonardo.ai/*'],
  tiles: [
    { selector: '[data-testid^="generation-"] img', reason: 'cards of the own generations', known: 'unseen' },
    { selector: 'img[src*="cdn.leonardo.ai/users/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/cdn\.leonardo\.ai\/users\/([0-9a-f-]{36})\/generations\/([0-9a-f-]{36})\/([^?#]+)(?:[?#].*)?$/,
      id: 'leonardo:$2/$3',
      thumbnail: 'https://cdn.leonardo.ai/users/$1/generations/$2/$3?w=512',
      full: 'https://cdn.leonardo.ai/users/$1/generations/$2/$3',
    },
  ],
  promptBoxes: [
    { selector: 'textarea[placeholder*="prompt" i]', reason: 'by what stands in the empty field', known: 'unseen' },
  ],
  submits: [],
  dialect: 'words',
});
