import { siteRule } from './rule';

/** ComfyUI on the person's own computer. Older versions draw on a canvas, where nothing can be found. Temporary files are left out: their names are used again. */
export default siteRule({
  id: 'comfyui',
  name: 'ComfyUI',
  group: 'local',
  home: 'http://127.0.0.1:8188/',
  pages: ['http://127.0.0.1/*', 'http://localhost/*'],
  ports: [8188],
  pictureHosts: [],
  tiles: [
    {
      selector: '[data-testid="image-grid"] img, img[data-testid="main-image"]',
      reason: 'pictures in a node',
      known: 'unseen',
    },
    { selector: 'img[src*="/view?"]', reason: 'pictures in the side bar, by their address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^http:\/\/(?:127\.0\.0\.1|localhost):8188\/(?:api\/)?view\?filename=([^&#]+)&subfolder=([^&#]*)&type=(output|input)(?:[&#].*)?$/,
      id: 'comfyui:$3/$2/$1',
      thumbnail: '$0',
    },
    {
      url: /^http:\/\/(?:127\.0\.0\.1|localhost):8188\/(?:api\/)?view\?filename=([^&#]+)&type=(output|input)&subfolder=([^&#]*)(?:[&#].*)?$/,
      id: 'comfyui:$2/$3/$1',
      thumbnail: '$0',
    },
  ],
  notPictures: [
    /^http:\/\/(?:127\.0\.0\.1|localhost):8188\/(?:api\/)?view\?filename=[^&#]+&(?:subfolder=[^&#]*&)?type=temp(?:[&#].*)?$/,
  ],
  promptBoxes: [
    {
      selector: 'textarea.comfy-multiline-input',
      reason: 'texts of nodes; which is the prompt, the person says by using it',
      known: 'unseen',
    },
  ],
  submits: [],
  dialect: 'words',
  wordWeights: true,
});
