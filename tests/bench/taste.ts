import { type StandingEvent, standingEvents } from '../../lib/ratings/fold';
import type { PoolPicture } from '../../lib/taste/pair-candidates';
import { nextPair } from '../../lib/taste/pair-choice';
import { mulberry32 } from '../../lib/taste/random';
import { rank } from '../../lib/taste/ranking/rank';
import { readinessOf } from '../../lib/taste/readiness';
import { TasteLog } from '../../lib/taste/taste-log';
import { scoreGallery } from '../../lib/taste/words/gallery';
import { basis, head, randomLog, randomPictures, randomWeights } from '../unit/taste/simulated';
import { median, type Row, row } from './row';

const PICTURES = 5000;
const IN_VIEW = 3000;
/** Enough for most to meet compiled code: it takes the engine a dozen runs of a few milliseconds. */
const RUNS = 41;

/** The learner's share of the budgets: one person with 5,000 pictures, likes with 20 neighbours, votes, skips. */
export async function measure(): Promise<Row[]> {
  const random = mulberry32(61);
  const pictures = randomPictures(PICTURES, random);
  const weights = randomWeights(random);
  const pool = [...pictures].map(([id, vector], i): PoolPicture => ({ id, vector, page: `page ${i % 60}` }));
  const log = new TasteLog((id) => pictures.get(id), basis);
  const scratch = (count: number, runs: number): number => {
    const events = standingEvents(randomLog(count, pictures, weights, random, 20));
    return timed(runs, () => {
      log.replace(events);
      readAll(log);
    });
  };

  const hundredThousand = scratch(100_000, 3);
  const tenThousand = scratch(10_000, RUNS);
  const votes = Array.from({ length: RUNS }, (_, i) => vote(i));
  const oneMore = timed(RUNS, (i) => {
    log.insert(votes[i] ?? vote(i));
    readAll(log);
  });
  const undone = timed(RUNS, (i) => {
    log.remove(votes.at(-1 - i)?.id ?? '');
    readAll(log);
  });
  const pair = timed(RUNS, (seed) => nextPair({ pool, log, seed }));
  const gallery = pool.map(({ vector }) => vector);
  const inView = pool.slice(0, IN_VIEW);
  const ranked = timed(RUNS, () => rank(scoreGallery(log.taste(), inView).scores, 100, 0.6));
  const ready = timed(RUNS, (seed) => readinessOf(log, gallery, seed));

  return [
    row('taste and code after one vote, 10,000 ratings', oneMore, 'ms', 5),
    row('taste and code after one undo, 10,000 ratings', undone, 'ms', 5),
    row('taste and code from scratch, 10,000 ratings', tenThousand, 'ms', 200),
    row('taste and code from scratch, 100,000 ratings', hundredThousand, 'ms', 2000),
    row('next pair, 10,000 ratings, 5,000 pictures', pair, 'ms', 20),
    row('3,000 pictures scored and ranked', ranked, 'ms', 5),
    row('readiness, 10,000 ratings, 5,000 pictures', ready, 'ms', 20),
  ];
}

/** What is read after every rating. */
function readAll(log: TasteLog): void {
  log.taste();
  log.issued();
  log.draft();
}

/** A vote that is newer than every other event. */
function vote(number: number): StandingEvent {
  return { ...head(1_000_000 + number), kind: 'vote', left: `p${number}`, right: `p${number + 100}`, outcome: 'left' };
}

/**
 * Median processor time of one run, in ms: pure computation, so other programs on the machine do not count. What compiles the code
 * does, so the first run is left out.
 */
function timed(runs: number, work: (run: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times.slice(1));
}
