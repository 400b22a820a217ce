import type { StandingEvent } from '../ratings/fold';
import type { Entry, EventList } from './event-list';
import { addRow, closeEvent, faded, type Sums } from './learner';
import {
  ANSWERS,
  type Fit,
  isLearned,
  LIKE_WEIGHT,
  UNLIKE_WEIGHT,
  type VectorOf,
  VOTE_WEIGHT,
  writeLike,
  writeVote,
} from './row';
import { DIMENSIONS } from './vector';

// Written anew for every event; a buffer each would be most of the time of a long replay.
const row = new Float64Array(DIMENSIONS);

/** Adds the rows of one event to the sums and says how far it was learned; undefined where it says nothing: a skip, or a like of what is liked already. */
export function learnEvent(sums: Sums, entry: Entry, list: EventList, vectorOf: VectorOf): Fit | undefined {
  const { event } = entry;
  if (event.kind === 'skip') return undefined;
  let fit: Fit;
  if (event.kind === 'vote') {
    fit = writeVote(event, vectorOf, row);
    if (isLearned(fit)) addRow(sums, row, ANSWERS[event.outcome], VOTE_WEIGHT);
  } else if (event.kind === 'like' || event.kind === 'unlike') {
    const like = list.likeBefore(event);
    if (event.kind === 'like' && like) return undefined;
    fit = writeLike({ picture: event.picture, context: contextOf(event, like) }, vectorOf, row);
    if (isLearned(fit)) addHeart(sums, event, like);
  } else {
    return 'unknown';
  }
  if (isLearned(fit)) closeEvent(sums);
  return fit;
}

/** An unlike is seen against what its like was seen against; without a like, against the zero vector. */
function contextOf(event: StandingEvent, like: Entry | undefined): readonly string[] {
  if (event.kind === 'like') return event.context;
  return like?.event.kind === 'like' ? like.event.context : [];
}

function addHeart(sums: Sums, event: StandingEvent, like: Entry | undefined): void {
  if (event.kind === 'like') {
    addRow(sums, row, 1, LIKE_WEIGHT);
    return;
  }
  // What is left of the like's row is taken away, then the opposite is learned.
  if (isLearned(like?.fit) && like) addRow(sums, row, 1, -LIKE_WEIGHT * faded(like.ordinal, sums.learned));
  addRow(sums, row, -1, UNLIKE_WEIGHT);
}
