import type { StandingEvent } from '@/lib/ratings/fold';
import { ATTRIBUTES } from '@/lib/taste/attributes/attributes';
import { below, mulberry32 } from '@/lib/taste/random';
import { DIMENSIONS } from '@/lib/taste/vector';
import type { DescribedPicture } from '@/lib/taste/words/describe';
import { logOf, vote } from '../log-of';
import { gaussian, randomVector, score } from '../simulated';

/** Words of simulated captions. `glass` stands with pictures high along the first coordinate, `fog` with those low there; the others at random. */
const RANDOM_WORDS = 60;

/**
 * A simulated gallery and a person who likes its pictures by the first coordinate alone (`liking` above 0), or at random (0). The
 * warmth of a picture goes with the first coordinate, its brightness against it, every other attribute with nothing.
 */
export function taster({
  seed,
  liking,
  votes,
  count = 300,
}: {
  seed: number;
  liking: number;
  votes: number;
  count?: number;
}) {
  const random = mulberry32(seed);
  const pictures = Array.from({ length: count }, (_, i): DescribedPicture => {
    const vector = randomVector(random);
    const first = (vector[0] ?? 0) / 2;
    const attributes = Int8Array.from(ATTRIBUTES, ({ id }) => {
      const noise = 12 * gaussian(random);
      return id === 'warmth' ? first + noise : id === 'brightness' ? noise - first : noise;
    });
    const words = Array.from({ length: RANDOM_WORDS }, (_, n) => `word${n}`).filter(() => random() < 0.15);
    if (first + 6 * gaussian(random) > 12) words.push('glass');
    if (first + 6 * gaussian(random) < -12) words.push('fog');
    return { id: `p${i}`, vector, look: { attributes, colours: new Int8Array(0), words } };
  });
  const vectors = new Map(pictures.map(({ id, vector }) => [id, vector]));
  const weights = Array.from({ length: DIMENSIONS }, (_, i) => (i === 0 ? liking : 0));
  const value = (id: string): number => score(weights, vectors.get(id)) + 0.4 * gaussian(random);
  const events = Array.from({ length: votes }, (_, i): StandingEvent => {
    const [left, right] = [`p${below(count, random)}`, `p${below(count, random)}`];
    return vote(i, left, right, value(left) > value(right) ? 'left' : 'right');
  });
  return { pictures, log: logOf(vectors, events) };
}
