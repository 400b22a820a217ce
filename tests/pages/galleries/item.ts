import { PICTURES } from './count';

/** One picture of a gallery: where it is, what it is called, and its shape. */
export interface Item {
  id: string;
  src: string;
  alt: string;
  href: string;
  width: number;
  height: number;
}

const [, , library = ''] = location.pathname.split('/');

/** All pictures of this page. No two galleries share one. */
export const ITEMS: readonly Item[] = Array.from({ length: PICTURES }, (_, n) => ({
  id: String(n),
  src: `/art/${library}/${n}.webp`,
  alt: `picture ${n}`,
  href: `#${n}`,
  width: 220,
  // Some heights, the same at each visit.
  height: 180 + ((n * 37) % 5) * 24,
}));
