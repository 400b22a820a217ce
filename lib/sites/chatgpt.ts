import { siteRule } from './rule';

/** ChatGPT: pictures in a conversation and the library. Each is shown twice there, once blurred behind itself. */
export default siteRule({
  id: 'chatgpt',
  name: 'ChatGPT',
  group: 'prompts',
  home: 'https://chatgpt.com/library',
  pages: ['https://chatgpt.com/*'],
  pictureHosts: [],
  tiles: [
    { selector: 'img[src*="/backend-api/estuary/content"]', reason: 'pictures by their address', known: '2026-03' },
  ],
  doubled: true,
  pictures: [
    {
      url: /^https:\/\/chatgpt\.com\/backend-api\/estuary\/content\?id=(file[_-]\w+)(?:[&#].*)?$/,
      id: 'chatgpt:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [
    { selector: '#prompt-textarea[contenteditable="true"]', reason: 'the message box, an editor', known: '2026-03' },
  ],
  submits: [{ selector: 'button[data-testid="send-button"]', reason: 'sends the message', known: '2026-03' }],
  dialect: 'words',
});
