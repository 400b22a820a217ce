import type { BoardPicture } from '@/lib/board/board-picture';

/** A picture as the board shows it. */
export const picture = (id: string, more: Partial<BoardPicture> = {}): BoardPicture => ({
  id,
  page: 'http://127.0.0.1/practice/',
  caption: `Picture ${id}`,
  site: 'practice',
  seen: 1000,
  liked: false,
  voted: false,
  score: 0,
  look: undefined,
  ...more,
});
