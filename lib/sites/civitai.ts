import { siteRule } from './rule';

/** Civitai: image feeds, collections and the generator's own results. Its feeds show columns of links, and a prompt only on a picture's own page. */
export default siteRule({
  id: 'civitai',
  name: 'Civitai',
  group: 'prompts',
  home: 'https://civitai.com/images',
  pages: ['https://civitai.com/*', 'https://civitai.red/*', 'https://civitai.green/*'],
  pictureHosts: [
    'https://image.civitai.com/*',
    'https://image-b2.civitai.com/*',
    'https://imagecache.civitai.com/*',
    'https://orchestration.civitai.com/*',
    'https://orchestration-new.civitai.com/*',
  ],
  except: [/^\/(?:gift-cards|user\/account)(?:\/|$)/],
  tiles: [
    { selector: '[data-testid="generation-feed-list"] img', reason: 'results of the generator', known: '2026-08-08' },
    {
      selector: 'a[href*="/images/"] img.EdgeImage',
      reason: 'feeds: a link with the picture in it',
      known: '2026-08-08',
    },
    {
      selector: 'img[src*=".civitai.com/"]:not([src*="/width=96"])',
      reason: "a picture's own page: any by its address, but faces, which are the smallest",
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/image\.civitai\.com\/([\w-]+)\/([0-9a-f-]{36})\/[^/?#]+\/([^/?#]+)(?:[?#].*)?$/,
      id: 'civitai:$2',
      thumbnail: 'https://image.civitai.com/$1/$2/width=450,optimized=true/$3',
      full: 'https://image.civitai.com/$1/$2/original=true/$3',
    },
    {
      url: /^https:\/\/(?:image-b2\.civitai\.com\/file\/civitai-media-cache|imagecache\.civitai\.com\/[\w-]+)\/([0-9a-f-]{36})\/[^?#]*(?:[?#].*)?$/,
      id: 'civitai:$1',
      thumbnail: '$0',
    },
    {
      url: /^https:\/\/orchestration(?:-new)?\.civitai\.com\/(?:v\d\/consumer\/)?blobs\/([\w-]+)(?:\.\w+)?(?:\?.*)?$/,
      id: 'civitai:blob/$1',
      thumbnail: '$0',
    },
  ],
  // Pictures there say the names of their files.
  captions: [],
  keepClear: [
    { selector: '[data-activity="remix:image-card"]', reason: 'the brush that remixes a picture', known: '2026-08-08' },
  ],
  promptBoxes: [
    { selector: '[data-tour="gen:prompt"] .ProseMirror', reason: 'the generator since 2026', known: '2026-08-08' },
    { selector: 'textarea#input_prompt', reason: 'the generator before', known: '2025' },
  ],
  submits: [{ selector: '[data-tour="gen:submit"]', reason: 'starts the generator', known: '2026-08-08' }],
  dialect: 'words',
});
