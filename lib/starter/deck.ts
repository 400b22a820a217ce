import type { Picture } from '../ratings/picture';
import captions from './captions.json';

/** Where the deck's pictures lie in the extension. */
const STARTER_PATH = '/starter/';

/** What stands in for the page of a starter picture: it was seen on none. */
const STARTER_PAGE = 'starter';

/** The pictures that ship with the extension, so that a person can vote before visiting a gallery. Made by `npm run starter`. */
export const starterDeck: readonly Picture[] = captions.map((caption, number) => ({
  id: `starter:${number}`,
  url: `${STARTER_PATH}${number}.webp`,
  page: STARTER_PAGE,
  caption,
}));

/** Whether this is the address of a starter picture, which needs no permission. */
export const isStarter = (url: string): boolean => url.startsWith(STARTER_PATH);
