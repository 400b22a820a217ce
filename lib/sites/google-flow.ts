import { siteRule } from './rule';

/** Google Flow, which took in ImageFX and Whisk. Addresses change with every load but for the name in their path. */
export default siteRule({
  id: 'google-flow',
  name: 'Google Flow',
  group: 'prompts',
  home: 'https://flow.google/',
  pages: ['https://flow.google/*', 'https://flow.google.com/*', 'https://labs.google/*'],
  pictureHosts: ['https://flow-content.google/*'],
  tiles: [
    { selector: 'flow-tile-container img', reason: 'the custom element of a tile', known: '2026' },
    { selector: 'img[src*="flow-content.google/image/"]', reason: 'any picture by its address', known: '2026' },
  ],
  pictures: [
    {
      url: /^https:\/\/flow-content\.google\/image\/([0-9a-f-]{36})(?:[?#].*)?$/,
      id: 'google-flow:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [
    { selector: 'flow-base-prompt-box .ProseMirror', reason: 'the editor since 2026', known: '2026' },
    { selector: '[data-slate-editor="true"]', reason: 'the editor before', known: '2025' },
  ],
  submits: [],
  dialect: 'words',
});
