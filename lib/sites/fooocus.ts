import { siteRule } from './rule';

/** Fooocus on the person's own computer. */
export default siteRule({
  id: 'fooocus',
  name: 'Fooocus',
  group: 'local',
  home: 'http://127.0.0.1:7865/',
  pages: ['http://127.0.0.1/*', 'http://localhost/*'],
  ports: [7865],
  pictureHosts: [],
  tiles: [
    { selector: '#final_gallery .thumbnail-item img', reason: 'results in a grid', known: '2025-01' },
    {
      selector: '#final_gallery .preview img, #lightboxModal img#modalImage',
      reason: 'the chosen result, large',
      known: '2025-01',
    },
  ],
  pictures: [
    {
      url: /^http:\/\/(?:127\.0\.0\.1|localhost):7865\/(?:gradio_api\/)?file=([^?#]+)(?:[?#].*)?$/,
      id: 'fooocus:$1',
      thumbnail: '$0',
      full: '$0',
    },
  ],
  promptBoxes: [
    {
      selector: '#positive_prompt textarea',
      reason: 'the prompt; another field is for what is unwanted',
      known: '2025-01',
    },
  ],
  submits: [{ selector: '#generate_button', reason: 'starts the generator', known: '2025-01' }],
  dialect: 'words',
  wordWeights: true,
});
