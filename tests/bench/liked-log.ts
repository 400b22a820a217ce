import type { RatingEvent } from '../../lib/ratings/event';

/** Likes of every tenth picture of the practice rule, up to number `count`. */
export const likeEveryTenth = (count: number): RatingEvent[] =>
  Array.from({ length: Math.ceil(count / 10) }, (_, sequence) => ({
    id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
    time: Date.UTC(2026, 0, 1) + sequence * 60_000,
    device: 'bench',
    sequence,
    profile: 'main',
    site: 'practice',
    kind: 'like',
    picture: `practice:${sequence * 10}`,
    context: [],
  }));
