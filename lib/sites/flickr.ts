import { siteRule } from './rule';

/** Flickr: explore, search and albums. Tiles are backgrounds or pictures. The largest sizes have a secret of their own, so they are kept as they are. */
export default siteRule({
  id: 'flickr',
  name: 'Flickr',
  group: 'galleries',
  home: 'https://www.flickr.com/explore',
  pages: ['https://www.flickr.com/*'],
  pictureHosts: ['https://*.staticflickr.com/*'],
  tiles: [
    { selector: '.photo-list-photo-view', reason: 'tiles with a background', known: '2023' },
    { selector: '.photo-list-photo-view img', reason: 'tiles with a picture', known: 'unseen' },
    { selector: 'img[src*=".staticflickr.com/"]', reason: 'any picture by its address', known: 'unseen' },
  ],
  pictures: [
    {
      url: /^https:\/\/(live|farm\d{1,2})\.staticflickr\.com\/(\d+)\/(\d+)_([0-9a-f]+)(?:_[stmnwzcbq])?\.jpg(?:[?#].*)?$/,
      id: 'flickr:$3',
      thumbnail: 'https://$1.staticflickr.com/$2/$3_$4_z.jpg',
      full: 'https://$1.staticflickr.com/$2/$3_$4_b.jpg',
    },
    {
      url: /^https:\/\/(?:live|farm\d{1,2})\.staticflickr\.com\/\d+\/(\d+)_[0-9a-f]+_[a-z0-9]{1,2}\.\w+(?:[?#].*)?$/,
      id: 'flickr:$1',
      thumbnail: '$0',
    },
  ],
  captions: [
    { attribute: 'alt' },
    { closest: '.photo-list-photo-view', selector: 'a[aria-label]', attribute: 'aria-label' },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
