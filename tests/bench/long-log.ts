import type { RatingEvent } from '../../lib/ratings/event';
import { FEATURES } from '../../lib/taste/features/provider';
import type { PlainPicture } from '../e2e/harness/database';

/** What is stored after months of rating: pictures with random vectors, and votes by a person who goes by the first coordinate. The same in each run. */
export function longLog(
  pictureCount: number,
  ratingCount: number,
): { pictures: PlainPicture[]; events: RatingEvent[] } {
  let seed = 1;
  // A linear congruential generator.
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const site = 'practice';
  const start = Date.UTC(2026, 0, 1);
  const pictures = Array.from(
    { length: pictureCount },
    (_, number): PlainPicture => ({
      id: `practice:${number}`,
      url: `http://localhost/pictures/${number}_512.webp`,
      page: 'http://127.0.0.1/practice/',
      site,
      seen: start,
      view: '',
      state: 'ready',
      rated: 1,
      attempts: 0,
      vector: Array.from({ length: 64 }, () => Math.trunc((random() + random() + random() - 1.5) * 28)),
      features: FEATURES,
    }),
  );
  const pick = () => Math.floor(random() * pictureCount);
  const firstOf = (number: number) => pictures[number]?.vector?.[0] ?? 0;
  const events = Array.from({ length: ratingCount }, (_, sequence): RatingEvent => {
    const [left, right] = [pick(), pick()];
    return {
      id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
      time: start + sequence * 60_000,
      device: 'bench',
      sequence,
      profile: 'main',
      site,
      kind: 'vote',
      left: `practice:${left}`,
      right: `practice:${right}`,
      outcome: firstOf(left) > firstOf(right) ? 'left' : 'right',
    };
  });
  return { pictures, events };
}
