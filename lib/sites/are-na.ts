import { siteRule } from './rule';

/** Are.na: channels and blocks. Its resizer packs the picture's name and the size into one text; a picture goes by the number of its block. */
export default siteRule({
  id: 'are-na',
  name: 'Are.na',
  group: 'galleries',
  home: 'https://www.are.na/explore',
  pages: ['https://www.are.na/*'],
  pictureHosts: ['https://d2w9rnfcy7mm78.cloudfront.net/*', 'https://images.are.na/*'],
  tiles: [
    {
      selector: 'img[src*="d2w9rnfcy7mm78.cloudfront.net/"]',
      reason: 'blocks, by the address of their picture',
      known: 'unseen',
    },
    { selector: 'img[src*="images.are.na/"]', reason: 'the same through the resizer', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/d2w9rnfcy7mm78\.cloudfront\.net\/(\d+)\/[a-z]+_([0-9a-f]+)\.(\w+)(?:[?#].*)?$/,
      id: 'are-na:$1',
      thumbnail: 'https://d2w9rnfcy7mm78.cloudfront.net/$1/display_$2.$3',
      full: 'https://d2w9rnfcy7mm78.cloudfront.net/$1/original_$2.$3',
    },
    {
      url: /^https:\/\/images\.are\.na\/\{"bucket":"[^"]*","key":"(\d+)\/.*$/,
      packed: true,
      id: 'are-na:$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
