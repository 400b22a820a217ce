import { siteRule } from './rule';

/** Safebooru: search results and a post's own page. The hash in the address is the picture. */
export default siteRule({
  id: 'safebooru',
  name: 'Safebooru',
  group: 'galleries',
  home: 'https://safebooru.org/index.php?page=post&s=list',
  pages: ['https://safebooru.org/*'],
  pictureHosts: [],
  tiles: [
    { selector: 'span.thumb img, article.thumbnail-preview img', reason: 'search results', known: 'unseen' },
    { selector: 'img#image', reason: "a post's own page", known: 'unseen' },
  ],
  shortest: 60,
  pictures: [
    {
      url: /^https:\/\/safebooru\.org\/{1,2}(?:thumbnails|samples|images)\/(\d+)\/(?:thumbnail_|sample_)?([0-9a-f]{32,40})\.\w+(?:[?#].*)?$/,
      id: 'safebooru:$2',
      thumbnail: 'https://safebooru.org/thumbnails/$1/thumbnail_$2.jpg',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
