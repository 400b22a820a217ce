import { siteRule } from './rule';

/** Danbooru: search results and a post's own page. The hash in the address is the picture; its tags are the caption. */
export default siteRule({
  id: 'danbooru',
  name: 'Danbooru',
  group: 'galleries',
  home: 'https://danbooru.donmai.us/posts',
  pages: ['https://danbooru.donmai.us/*'],
  pictureHosts: ['https://cdn.donmai.us/*'],
  tiles: [
    { selector: 'article.post-preview img', reason: 'search results', known: 'unseen' },
    { selector: 'img[src*="cdn.donmai.us/"]', reason: "a post's own page, by the address", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/cdn\.donmai\.us\/(?:\d+x\d+|sample|original)\/([0-9a-f]{2}\/[0-9a-f]{2})\/(?:[\w-]*[_-])?([0-9a-f]{32})\.\w+(?:[?#].*)?$/,
      id: 'danbooru:$2',
      thumbnail: 'https://cdn.donmai.us/360x360/$1/$2.jpg',
    },
  ],
  captions: [{ closest: 'article.post-preview', attribute: 'data-tags' }],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
