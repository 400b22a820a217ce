import { siteRule } from './rule';

/** Bing Image Creator: the results of a prompt, on pages that load anew. */
export default siteRule({
  id: 'bing-image-creator',
  name: 'Bing Image Creator',
  group: 'prompts',
  home: 'https://www.bing.com/images/create',
  pages: ['https://www.bing.com/images/create*'],
  pictureHosts: ['https://th.bing.com/*', 'https://*.mm.bing.net/*'],
  tiles: [
    { selector: '.imgpt img, img.mimg', reason: 'results of a prompt', known: '2026' },
    { selector: '#gir_async img, img.gir_mmimg', reason: 'results while they come', known: '2026' },
  ],
  pictures: [
    {
      url: /^https:\/\/(th\.bing\.com|tse\d\.mm\.bing\.net)\/th(?:\/id\/|\?id=)(OIG[\w.-]+)(?:[?&#].*)?$/,
      id: 'bing-image-creator:$2',
      thumbnail: 'https://$1/th/id/$2?w=540&h=540&c=6&r=0&o=5&pid=ImgGn',
      full: 'https://$1/th/id/$2?pid=ImgGn',
    },
  ],
  promptBoxes: [{ selector: '#sb_form_q', reason: 'field and text area go by this name', known: '2026' }],
  submits: [{ selector: '#create_btn_c', reason: 'a link that starts the generator', known: '2026' }],
  dialect: 'words',
});
