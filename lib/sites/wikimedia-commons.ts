import { siteRule } from './rule';

/** Wikimedia Commons: categories, searches and galleries. A file's title is its picture. */
export default siteRule({
  id: 'wikimedia-commons',
  name: 'Wikimedia Commons',
  group: 'galleries',
  home: 'https://commons.wikimedia.org/wiki/Commons:Featured_pictures',
  pages: ['https://commons.wikimedia.org/*'],
  pictureHosts: ['https://upload.wikimedia.org/*'],
  tiles: [
    { selector: 'li.gallerybox img', reason: 'galleries and categories', known: 'unseen' },
    { selector: '#file img, .mw-mmv-image img', reason: "a file's own page, and the viewer", known: 'unseen' },
    { selector: '.sdms-image-result img', reason: 'searches', known: 'unseen' },
    {
      selector: 'img[src*="upload.wikimedia.org/wikipedia/commons/"]:not([src*=".svg/"])',
      reason: 'any file by its address, but drawings: signs are such',
      known: 'unseen',
    },
  ],
  shortest: 60,
  pictures: [
    {
      // Each page of a document is a picture.
      url: /^https:\/\/upload\.wikimedia\.org\/wikipedia\/commons\/thumb\/([0-9a-f]\/[0-9a-f]{2})\/([^/?#]+)\/((?:[a-z]+-)?(page\d+)-)\d+px-([^/?#]+)(?:[?#].*)?$/,
      id: 'wikimedia-commons:$2/$4',
      thumbnail: 'https://upload.wikimedia.org/wikipedia/commons/thumb/$1/$2/$3330px-$5',
    },
    {
      url: /^https:\/\/upload\.wikimedia\.org\/wikipedia\/commons\/thumb\/([0-9a-f]\/[0-9a-f]{2})\/([^/?#]+)\/((?:[a-z]+-){0,3})\d+px-([^/?#]+)(?:[?#].*)?$/,
      id: 'wikimedia-commons:$2',
      thumbnail: 'https://upload.wikimedia.org/wikipedia/commons/thumb/$1/$2/$3330px-$4',
      full: 'https://upload.wikimedia.org/wikipedia/commons/$1/$2',
    },
    {
      url: /^https:\/\/upload\.wikimedia\.org\/wikipedia\/commons\/[0-9a-f]\/[0-9a-f]{2}\/([^/?#]+)(?:[?#].*)?$/,
      id: 'wikimedia-commons:$1',
      thumbnail: '$0',
      full: '$0',
    },
  ],
  captions: [{ closest: 'li.gallerybox', selector: '.gallerytext' }],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
