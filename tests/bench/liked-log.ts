import type { RatingEvent } from '../../lib/ratings/event';

/** Likes of every tenth picture up to number `count`, under each of these names; `#` in it stands for the number. */
export const likeEveryTenth = (count: number, names = ['practice:#']): RatingEvent[] =>
  Array.from({ length: Math.ceil(count / 10) * names.length }, (_, sequence) => ({
    id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
    time: Date.UTC(2026, 0, 1) + sequence * 60_000,
    device: 'bench',
    sequence,
    profile: 'main',
    site: 'practice',
    kind: 'like',
    picture: (names[sequence % names.length] ?? '').replace('#', String(Math.floor(sequence / names.length) * 10)),
    context: [],
  }));
