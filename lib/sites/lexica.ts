import { siteRule } from './rule';

/** Lexica: search and aperture. Whether the site still stands is not known. */
export default siteRule({
  id: 'lexica',
  name: 'Lexica',
  group: 'prompts',
  home: 'https://lexica.art/',
  pages: ['https://lexica.art/*'],
  pictureHosts: ['https://image.lexica.art/*'],
  tiles: [{ selector: 'img[src*="image.lexica.art/"]', reason: 'pictures by their address', known: 'unseen' }],
  pictures: [
    {
      url: /^https:\/\/image\.lexica\.art\/(?:sm2|md|md2|md2_webp|full_jpg|full_webp)\/([0-9a-f-]{36})(?:[?#].*)?$/,
      id: 'lexica:$1',
      thumbnail: 'https://image.lexica.art/md2/$1',
      full: 'https://image.lexica.art/full_jpg/$1',
    },
  ],
  promptBoxes: [{ selector: 'textarea', reason: 'the only field of its kind', known: 'unseen' }],
  submits: [],
  dialect: 'words',
});
