import { siteRule } from './rule';

/** ArtStation: artwork, search and portfolios. */
export default siteRule({
  id: 'artstation',
  name: 'ArtStation',
  group: 'galleries',
  home: 'https://www.artstation.com/',
  pages: ['https://*.artstation.com/*'],
  pictureHosts: ['https://cdn.artstation.com/*', 'https://cdna.artstation.com/*', 'https://cdnb.artstation.com/*'],
  tiles: [
    { selector: 'a[href*="/artwork/"] img', reason: 'grids link every picture to its artwork', known: 'unseen' },
    { selector: 'img[src*="artstation.com/p/assets/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/(cdn[a-z]?)\.artstation\.com\/p\/assets\/(images|covers)\/images\/((?:\d{3}\/){3})(?:\d+\/)?(?:micro|smaller|small|medium|large|4k|8k|original)(?:_square)?\/([^/?#]+)(?:[?#].*)?$/,
      id: 'artstation:$3$4',
      thumbnail: '$0',
      full: 'https://$1.artstation.com/p/assets/$2/images/$3large/$4',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
