import { siteRule } from './rule';

/** 500px: popular and editors' choice. Addresses are signed, so the size that the page chose is the one to read. */
export default siteRule({
  id: '500px',
  name: '500px',
  group: 'galleries',
  home: 'https://500px.com/popular',
  pages: ['https://500px.com/*'],
  pictureHosts: ['https://drscdn.500px.org/*'],
  tiles: [
    {
      selector: 'img[src*="drscdn.500px.org/photo/"]',
      reason: 'tiles with a picture, by its address',
      known: 'unseen',
    },
    { selector: '[style*="drscdn.500px.org/photo/"]', reason: 'tiles with a background', known: 'unseen' },
  ],
  pictures: [
    { url: /^https:\/\/drscdn\.500px\.org\/photo\/(\d+)\/[^?#]+(?:[?#].*)?$/, id: '500px:$1', thumbnail: '$0' },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
