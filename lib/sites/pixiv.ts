import { siteRule } from './rule';

/** Pixiv: tags, users and artworks. Each page of an artwork is a picture. Its pictures are given to its own pages only, so our requests name the site. */
export default siteRule({
  id: 'pixiv',
  name: 'Pixiv',
  group: 'galleries',
  home: 'https://www.pixiv.net/',
  pages: ['https://www.pixiv.net/*'],
  pictureHosts: ['https://i.pximg.net/*'],
  referrer: 'https://www.pixiv.net/',
  tiles: [
    { selector: 'a[href*="/artworks/"] img', reason: 'grids link every picture to its artwork', known: 'unseen' },
    { selector: 'img[src*="i.pximg.net/"]', reason: "an artwork's own page: any by its address", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/i\.pximg\.net\/(?:c\/\w+\/)?(?:img-master|custom-thumb|img-original)\/img\/((?:\d+\/){6})(\d+)_p(\d+)(?:_(?:square|custom|master)1200)?\.\w+$/,
      id: 'pixiv:$2_p$3',
      thumbnail: 'https://i.pximg.net/c/250x250_80_a2/img-master/img/$1$2_p$3_square1200.jpg',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
