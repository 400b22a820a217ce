import { siteRule } from './rule';

/** AUTOMATIC1111 and Forge on the person's own computer. A picture is shown in the grid, large, and in a strip; files keep their names. */
export default siteRule({
  id: 'automatic1111',
  name: 'AUTOMATIC1111 and Forge',
  group: 'local',
  home: 'http://127.0.0.1:7860/',
  pages: ['http://127.0.0.1/*', 'http://localhost/*', 'https://*.gradio.live/*'],
  ports: [7860, 7861],
  pictureHosts: [],
  tiles: [
    { selector: '[id$="_gallery"] .thumbnail-item img', reason: 'results in a grid', known: 'unseen' },
    { selector: '[id$="_gallery"] .preview img', reason: 'the chosen result, large', known: 'unseen' },
    { selector: '#lightboxModal img#modalImage', reason: 'the same over the whole window', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https?:\/\/(?:(?:127\.0\.0\.1|localhost):786[01]|[a-z0-9]+\.gradio\.live)\/(?:gradio_api\/)?file=([^?#]+)(?:[?#].*)?$/,
      id: 'automatic1111:$1',
      thumbnail: '$0',
      full: '$0',
    },
  ],
  notPictures: [
    // Cards of extra networks show what others made.
    /^https?:\/\/(?:(?:127\.0\.0\.1|localhost):786[01]|[a-z0-9]+\.gradio\.live)\/sd_extra_networks\/.*$/,
  ],
  promptBoxes: [
    { selector: '#txt2img_prompt textarea', reason: 'text to image', known: 'unseen' },
    { selector: '#img2img_prompt textarea', reason: 'image to image', known: 'unseen' },
  ],
  submits: [{ selector: '#txt2img_generate, #img2img_generate', reason: 'starts the generator', known: 'unseen' }],
  dialect: 'words',
  wordWeights: true,
});
