import { siteRule } from './rule';

/** InvokeAI on the person's own computer: its gallery beside the canvas. */
export default siteRule({
  id: 'invokeai',
  name: 'InvokeAI',
  group: 'local',
  home: 'http://127.0.0.1:9090/',
  pages: ['http://127.0.0.1/*', 'http://localhost/*'],
  ports: [9090],
  pictureHosts: [],
  tiles: [
    { selector: '[data-item-id] img', reason: 'an item of the gallery, named after its picture', known: '2026-08' },
  ],
  pictures: [
    {
      url: /^(http:\/\/(?:127\.0\.0\.1|localhost):9090\/api\/v1\/images\/i\/([^/?#]+))\/(?:thumbnail|full)(?:[?#].*)?$/,
      id: 'invokeai:$2',
      thumbnail: '$1/thumbnail',
      full: '$1/full',
    },
  ],
  promptBoxes: [{ selector: 'textarea.positive-prompt-textarea', reason: 'the prompt', known: '2026-08' }],
  submits: [],
  dialect: 'words',
});
