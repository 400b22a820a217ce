import { siteRule } from './rule';

/** Dribbble: shots. Pictures come late: until then their address stands beside a blank one. The link lies over the picture. */
export default siteRule({
  id: 'dribbble',
  name: 'Dribbble',
  group: 'galleries',
  home: 'https://dribbble.com/shots',
  pages: ['https://dribbble.com/*'],
  pictureHosts: ['https://cdn.dribbble.com/*'],
  tiles: [
    { selector: '.shot-thumbnail figure img', reason: 'grids of shots', known: 'unseen' },
    { selector: 'img[src*="cdn.dribbble.com/userupload/"]', reason: "a shot's own page", known: 'unseen' },
    { selector: 'img[src*="cdn.dribbble.com/users/"]', reason: "an older shot's own page", known: 'unseen' },
  ],
  pictures: [
    {
      url: /^(https:\/\/cdn\.dribbble\.com\/userupload\/(\d+)\/file\/[^/?#]+)(?:[?#].*)?$/,
      id: 'dribbble:$2',
      thumbnail: '$1?resize=640x480',
      full: '$1',
    },
    {
      // A shot may have several of these.
      url: /^https:\/\/cdn\.dribbble\.com\/users\/\d+\/screenshots\/(\d+)\/media\/([^/?#.]+?)(?:_\dx|_teaser)?\.\w+(?:[?#].*)?$/,
      id: 'dribbble:screenshot/$1/$2',
      thumbnail: '$0',
    },
    {
      url: /^https:\/\/cdn\.dribbble\.com\/users\/\d+\/screenshots\/(\d+)\/[^/?#]+(?:[?#].*)?$/,
      id: 'dribbble:screenshot/$1',
      thumbnail: '$0',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
