import { siteRule } from './rule';

/** Ideogram: explore and one's own pictures, all served by the site itself. */
export default siteRule({
  id: 'ideogram',
  name: 'Ideogram',
  group: 'prompts',
  home: 'https://ideogram.ai/explore',
  pages: ['https://ideogram.ai/*'],
  pictureHosts: [],
  tiles: [
    { selector: 'img[src*="/assets/image/"]', reason: 'pictures by their address', known: '2026' },
    { selector: 'img[src*="/assets/progressive-image/"]', reason: 'the smaller versions in grids', known: '2026' },
  ],
  pictures: [
    {
      url: /^https:\/\/ideogram\.ai\/assets\/(?:image\/lossless|progressive-image\/(?:fast|balanced))\/response\/([\w-]{22})(?:@\dk)?(?:[?#].*)?$/,
      id: 'ideogram:$1',
      thumbnail: 'https://ideogram.ai/assets/progressive-image/balanced/response/$1',
      full: 'https://ideogram.ai/assets/image/lossless/response/$1',
    },
  ],
  promptBoxes: [
    { selector: '.tiptap-prompt-editor .ProseMirror', reason: 'the editor since 2026', known: '2026' },
    {
      selector: '.tiptap-prompt-editor[contenteditable="true"]',
      reason: 'the same where one element is both',
      known: '2026',
    },
  ],
  submits: [],
  dialect: 'words',
});
