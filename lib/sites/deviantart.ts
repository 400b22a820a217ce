import { siteRule } from './rule';

/** DeviantArt: search, galleries and tags. A token in the address allows one size only, so it is kept for reading. */
export default siteRule({
  id: 'deviantart',
  name: 'DeviantArt',
  group: 'galleries',
  home: 'https://www.deviantart.com/',
  pages: ['https://www.deviantart.com/*'],
  pictureHosts: ['https://*.wixmp.com/*'],
  tiles: [
    { selector: 'a[data-hook="deviation_link"] img', reason: 'grids', known: 'unseen' },
    { selector: '[data-hook="content_row"] img', reason: 'rows of a grid', known: 'unseen' },
    { selector: 'img[src*=".wixmp.com/"]', reason: "a picture's own page: any by its address", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/images-wixmp-[0-9a-f]+\.wixmp\.com\/[fi]\/[0-9a-f-]{36}\/(d[0-9a-z]+)-[0-9a-f-]{36}\.\w+(?:[/?#].*)?$/,
      id: 'deviantart:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
