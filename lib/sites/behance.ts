import { siteRule } from './rule';

/** Behance: search and projects. */
export default siteRule({
  id: 'behance',
  name: 'Behance',
  group: 'galleries',
  home: 'https://www.behance.net/',
  pages: ['https://www.behance.net/*'],
  pictureHosts: ['https://mir-s3-cdn-cf.behance.net/*'],
  tiles: [
    {
      selector: 'img[src*="mir-s3-cdn-cf.behance.net/project"]',
      reason: 'covers and pictures of projects, by their address',
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/mir-s3-cdn-cf\.behance\.net\/(projects|project_modules)\/\w+\/([^/?#]+)(?:[?#].*)?$/,
      id: 'behance:$2',
      thumbnail: '$0',
      full: 'https://mir-s3-cdn-cf.behance.net/$1/source/$2',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
