import { compareEvents, type RatingEvent } from './event';
import type { PictureId } from './picture';

/** A rating that still stands: an undo is never one of them. */
export type StandingEvent = Exclude<RatingEvent, { kind: 'undo' }>;

/** The state that a log stands for. */
export interface Ratings {
  /** Ratings that were not undone, in canonical order. */
  standing: StandingEvent[];
  liked: Set<PictureId>;
  likes: number;
  votes: number;
  skips: number;
}

/** The ratings of a log that were not undone, in canonical order. An undo of an undo is not known: the gesture is made again. */
export function standingEvents(log: readonly RatingEvent[]): StandingEvent[] {
  const undone = new Set<string>();
  for (const event of log) if (event.kind === 'undo') undone.add(event.undone);
  return log
    .filter((event): event is StandingEvent => event.kind !== 'undo' && !undone.has(event.id))
    .sort(compareEvents);
}

/** Folds a log, in any order and with undos, into what it stands for. */
export function fold(log: readonly RatingEvent[]): Ratings {
  const standing = standingEvents(log);
  const ratings: Ratings = { standing, liked: new Set(), likes: 0, votes: 0, skips: 0 };
  for (const event of standing) count(ratings, event);
  ratings.likes = ratings.liked.size;
  return ratings;
}

function count(ratings: Ratings, event: StandingEvent): void {
  if (event.kind === 'like') ratings.liked.add(event.picture);
  else if (event.kind === 'unlike') ratings.liked.delete(event.picture);
  else if (event.kind === 'vote') ratings.votes += 1;
  else if (event.kind === 'skip') ratings.skips += 1;
}

/** The state after one more event: cheap where the event is the latest, a fold of the whole log where it is an undo, was undone before it came, or came late. */
export function extend(ratings: Ratings, log: readonly RatingEvent[], event: RatingEvent): Ratings {
  const last = ratings.standing.at(-1);
  const undone = log.some((other) => other.kind === 'undo' && other.undone === event.id);
  if (event.kind === 'undo' || undone || (last && compareEvents(event, last) < 0)) return fold(log);
  ratings.standing.push(event);
  count(ratings, event);
  ratings.likes = ratings.liked.size;
  return ratings;
}
