import { siteRule } from './rule';

/** Tumblr: dashboard, search and tags. Blogs have themes of their own, where any large picture will do. */
export default siteRule({
  id: 'tumblr',
  name: 'Tumblr',
  group: 'galleries',
  home: 'https://www.tumblr.com/explore',
  pages: ['https://*.tumblr.com/*'],
  pictureHosts: ['https://*.media.tumblr.com/*'],
  except: [/^\/settings(?:\/|$)/],
  tiles: [
    { selector: 'article figure img', reason: 'pictures of a post', known: 'unseen' },
    {
      selector: '[data-cell-id] figure img, [data-id] figure img',
      reason: 'posts in lists that hold only what is near',
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/64\.media\.tumblr\.com\/([0-9a-f]+\/[0-9a-f-]+)\/s\d{3,4}x\d{3,4}(?:_c\d)?\/[^/?#]+(?:[?#].*)?$/,
      id: 'tumblr:$1',
      thumbnail: '$0',
    },
    {
      // As pictures of older posts are named.
      url: /^https:\/\/64\.media\.tumblr\.com\/(?:[0-9a-f]+\/)?(tumblr_\w+)_\d{3,4}\.\w+(?:[?#].*)?$/,
      id: 'tumblr:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
