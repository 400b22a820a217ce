import { siteRule } from './rule';

/** Pexels: home and search. Videos are left out. */
export default siteRule({
  id: 'pexels',
  name: 'Pexels',
  group: 'galleries',
  home: 'https://www.pexels.com/',
  pages: ['https://www.pexels.com/*'],
  pictureHosts: ['https://images.pexels.com/*'],
  tiles: [
    { selector: 'article a[href*="/photo/"] img', reason: 'grids', known: 'unseen' },
    { selector: 'img[src*="images.pexels.com/photos/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^(https:\/\/images\.pexels\.com\/photos\/(\d+)\/[^/?#]+)(?:[?#].*)?$/,
      id: 'pexels:$2',
      thumbnail: '$1?auto=compress&cs=tinysrgb&w=640',
      full: '$1',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
