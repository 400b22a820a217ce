import { siteRule } from './rule';

/** Sora: explore and library. The site may have been closed or renamed by now. */
export default siteRule({
  id: 'sora',
  name: 'Sora',
  group: 'prompts',
  home: 'https://sora.chatgpt.com/explore',
  pages: ['https://sora.chatgpt.com/*', 'https://sora.com/*'],
  pictureHosts: ['https://videos.openai.com/*'],
  tiles: [
    { selector: 'a[href*="/g/gen_"] img', reason: 'cards link to their generation', known: 'unseen' },
    { selector: 'img[src*="videos.openai.com/vg-assets/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      // A small version of a file is named after it.
      url: /^https:\/\/videos\.openai\.com\/vg-assets\/([\w%/-]+?)(?:_thumb)?\.\w+(?:[?#].*)?$/,
      id: 'sora:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [
    { selector: 'textarea[placeholder*="describe" i]', reason: 'by what stands in the empty field', known: 'unseen' },
  ],
  submits: [],
  dialect: 'words',
});
