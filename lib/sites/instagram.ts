import { siteRule } from './rule';

/** Instagram: profiles and explore. Addresses are signed for three days. Faces come from the same hosts, under another number. */
export default siteRule({
  id: 'instagram',
  name: 'Instagram',
  group: 'galleries',
  home: 'https://www.instagram.com/explore/',
  pages: ['https://www.instagram.com/*'],
  pictureHosts: ['https://*.cdninstagram.com/*', 'https://*.fbcdn.net/*'],
  except: [/^\/(?:direct|accounts)\//],
  tiles: [
    {
      selector: 'a[href*="/p/"] img, a[href*="/reel/"] img',
      reason: 'grids link every picture to its post',
      known: 'unseen',
    },
    { selector: 'article img', reason: "a post's own page", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/(?:scontent|instagram)[a-z0-9-]*\.(?:[a-z0-9-]+\.fna\.)?(?:cdninstagram\.com|fbcdn\.net)\/v\/t\d+\.\d+-(?!19\/)\d+\/(\d+_\d+_\d+)_n\.\w+(?:[?#].*)?$/,
      id: 'instagram:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
