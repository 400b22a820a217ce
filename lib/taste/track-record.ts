import type { PictureId } from '../ratings/picture';
import { RECHECK_DISTANCE, type Showing } from './pair-history';
import type { TasteLog } from './taste-log';

/** How many fresh votes are looked back on. */
const LOOK_BACK = 40;

/** How the taste and the person have done so far. */
export interface TrackRecord {
  /** The last votes (40 at most, ties left out) on two pictures that were both new to votes, and how many of them the taste right before had guessed; no opinion counts half. */
  fresh: number;
  hits: number;
  /** Pairs that came again with sides swapped, 30 votes or more later, and how many were answered alike; one tie of the two counts half. */
  rechecks: number;
  alike: number;
}

/** Looks back on the votes of a log. */
export function trackRecord(log: TasteLog): TrackRecord {
  const { entries } = log;
  const history = log.history();
  const voted = new Set<PictureId>();
  const fresh: Showing[] = [];
  const record: TrackRecord = { fresh: 0, hits: 0, rechecks: 0, alike: 0 };
  for (const vote of history.showings) {
    if (vote.outcome === 'skip') continue;
    const known = voted.has(vote.left) || voted.has(vote.right);
    if (known) recheck(record, vote);
    else if (vote.outcome !== 'tie' && entries[vote.place]?.fit === 'whole') fresh.push(vote);
    voted.add(vote.left).add(vote.right);
  }
  const recent = fresh.slice(-LOOK_BACK);
  const guesses = log.guesses(recent.map(({ place }) => place));
  recent.forEach(({ outcome }, at) => {
    const guess = guesses[at] ?? 0;
    record.hits += guess === 0 ? 0.5 : guess > 0 === (outcome === 'left') ? 1 : 0;
  });
  record.fresh = recent.length;
  return record;
}

function recheck(record: TrackRecord, vote: Showing): void {
  let earlier = vote.before;
  while (earlier?.outcome === 'skip') earlier = earlier.before;
  if (!earlier || earlier.left !== vote.right || vote.votesBefore - earlier.votesBefore < RECHECK_DISTANCE) return;
  record.rechecks += 1;
  const before = winnerOf(earlier);
  const now = winnerOf(vote);
  if (before === now) record.alike += 1;
  else if (before === undefined || now === undefined) record.alike += 0.5;
}

function winnerOf({ left, right, outcome }: Showing): PictureId | undefined {
  if (outcome === 'left') return left;
  return outcome === 'right' ? right : undefined;
}
