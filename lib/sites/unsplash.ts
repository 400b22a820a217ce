import { siteRule } from './rule';

/** Unsplash: search, collections and profiles. Every picture stands there in several sets of columns, of which one is shown. */
export default siteRule({
  id: 'unsplash',
  name: 'Unsplash',
  group: 'galleries',
  home: 'https://unsplash.com/',
  pages: ['https://unsplash.com/*'],
  pictureHosts: ['https://images.unsplash.com/*', 'https://plus.unsplash.com/*'],
  tiles: [
    { selector: 'figure[data-testid="photo-grid-masonry-figure"] img', reason: 'grids', known: 'unseen' },
    {
      selector: 'figure[data-test="photo-grid-masonry-figure"] img',
      reason: 'grids, as they were before',
      known: 'unseen',
    },
    { selector: 'a[href^="/photos/"] img', reason: 'any picture that links to its own page', known: 'unseen' },
    {
      selector: 'img[src*="images.unsplash.com/photo-"]',
      reason: "a picture's own page: any by its address",
      known: 'unseen',
    },
  ],
  pictures: [
    {
      url: /^https:\/\/(images|plus)\.unsplash\.com\/((?:premium_)?photo-[\w-]+)(?:[?#].*)?$/,
      id: 'unsplash:$2',
      thumbnail: 'https://$1.unsplash.com/$2?w=640&q=80&auto=format',
      full: 'https://$1.unsplash.com/$2',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
