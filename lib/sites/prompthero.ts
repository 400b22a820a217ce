import { siteRule } from './rule';

/** PromptHero: pictures with the prompt in their alternative text. Where they are kept is not confirmed; else any large picture will do. */
export default siteRule({
  id: 'prompthero',
  name: 'PromptHero',
  group: 'prompts',
  home: 'https://prompthero.com/',
  pages: ['https://prompthero.com/*'],
  pictureHosts: ['https://*.prompthero.com/*'],
  tiles: [
    { selector: 'a[href*="/prompt/"] img', reason: 'every picture links to its prompt', known: 'unseen' },
    {
      selector: 'img[src*="//prod-images."]',
      reason: "a prompt's own page: the host by which they seem to go",
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/(?:[a-z0-9-]+\.)?prompthero\.com\/([^?#]+\.(?:jpe?g|png|webp))(?:[?#].*)?$/,
      id: 'prompthero:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [
    {
      selector: 'textarea[name*="prompt" i], textarea[placeholder*="prompt" i]',
      reason: 'by what the field calls itself',
      known: 'unseen',
    },
  ],
  submits: [],
  dialect: 'words',
});
