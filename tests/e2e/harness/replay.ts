import type { RatingEvent } from '../../../lib/ratings/event';
import { basis } from '../../../lib/taste/basis/basis';
import { type Replayed, replay } from '../../../lib/taste/replay';
import type { PlainPicture } from './database';

/** What the stored log and vectors come to when Node replays them from scratch. */
export function replayInNode(events: readonly RatingEvent[], pictures: readonly PlainPicture[]): Replayed {
  const vectors = Object.fromEntries(pictures.flatMap(({ id, vector }) => (vector ? [[id, vector]] : [])));
  return replay({ events, vectors, basis });
}
