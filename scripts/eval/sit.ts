import { FIRST_PROFILE } from '../../lib/ratings/event';
import type { StandingEvent } from '../../lib/ratings/fold';
import type { PictureId } from '../../lib/ratings/picture';
import type { TasteLog } from '../../lib/taste/taste-log';
import type { Basis } from '../../lib/taste/vector';
import type { Exam, Person, Question, Vote } from './exam';
import type { Learner } from './learner';

/** Pictures as a learner knows them. */
export interface Seen {
  vectors: ReadonlyMap<PictureId, Int8Array>;
  basis: Basis;
}

/** How a person sits an exam. */
export interface Way {
  learner: Learner;
  /** Learned before the votes. */
  likes?: 'with context' | 'without context';
  /** Votes after which the questions are asked, rising; 0 is after the likes alone. */
  after: readonly number[];
  /** The extension chooses the pairs, instead of those given. */
  chosen?: boolean;
  /** The questions are answered by the taste that is read out of its code. */
  coded?: boolean;
}

/** For each entry of `way.after`, each person's share of questions that were guessed right. No opinion counts half. */
export function sit(people: readonly Person[], seen: Seen, way: Way): number[][] {
  const shares = people.map(({ exams }) => exams.map((exam) => sitOne(exam, seen, way)));
  return way.after.map((_, at) =>
    shares.map((exams) => exams.reduce((sum, exam) => sum + (exam[at] ?? 0), 0) / exams.length),
  );
}

/** Each person's share of questions that the crowd answers right. */
export function crowdShares(people: readonly Person[]): number[] {
  return people.map(({ exams, crowd = () => 0 }) => {
    const shares = exams.map(({ questions }) => shareRight(questions, crowd));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
}

function sitOne(exam: Exam, seen: Seen, way: Way): number[] {
  const log = new way.learner.TasteLog((id) => seen.vectors.get(id), seen.basis);
  likeEvents(exam, way).forEach((event) => {
    log.insert(event);
  });
  const votes = way.chosen ? chosenVotes(exam, seen, way.learner, log) : exam.votes.values();
  let given = 0;
  return way.after.map((count) => {
    while (given < count) {
      const { value: vote, done } = votes.next();
      if (done || !vote) break;
      log.insert({ ...head(log.entries.length), kind: 'vote', ...vote });
      given += 1;
    }
    return shareRight(exam.questions, scorer(log, seen, way));
  });
}

function likeEvents({ likes }: Exam, way: Way): StandingEvent[] {
  if (!way.likes) return [];
  return likes.map(({ picture, context }, at) => ({
    ...head(at),
    kind: 'like',
    picture,
    context: way.likes === 'with context' ? context : [],
  }));
}

/** Asks for pair after pair as the popup does. A pair that the person is not able to decide is skipped. */
function* chosenVotes(exam: Exam, { vectors }: Seen, { nextPair }: Learner, log: TasteLog): Generator<Vote, undefined> {
  const pool = exam.pool.flatMap((id) => {
    const vector = vectors.get(id);
    return vector ? [{ id, vector, page: 'gallery' }] : [];
  });
  for (let seed = 0; ; seed += 1) {
    const pair = nextPair({ pool, log, seed });
    const outcome = pair && exam.answer?.(pair.left, pair.right);
    if (!outcome) return undefined;
    if (outcome === 'skip') log.insert({ ...head(log.entries.length), kind: 'skip', ...pair });
    else yield { ...pair, outcome };
  }
}

/** What every event carries; its number is its time. */
const head = (sequence: number) => ({
  id: `${sequence}`,
  time: sequence,
  device: 'eval',
  sequence,
  profile: FIRST_PROFILE,
  site: 'eval',
});

/** How much a picture is liked. */
function scorer(log: TasteLog, { vectors, basis }: Seen, way: Way): (id: PictureId) => number {
  const { margin, differenceOf, encode, decode } = way.learner;
  let { weights } = log.taste();
  if (way.coded) {
    const text = encode({ weights, confidence: 0 }, basis);
    const read = text === undefined ? undefined : decode(text, basis);
    if (read?.ok) weights = read.weights;
  }
  const middle = new Int8Array(weights.length);
  return (id) => margin({ weights }, differenceOf(vectors.get(id) ?? middle, middle));
}

function shareRight(questions: readonly Question[], score: (id: PictureId) => number): number {
  const known = new Map<PictureId, number>();
  const scoreOf = (id: PictureId): number => {
    const value = known.get(id) ?? score(id);
    known.set(id, value);
    return value;
  };
  let right = 0;
  for (const { better, worse } of questions) {
    const lead = scoreOf(better) - scoreOf(worse);
    right += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
  }
  return right / questions.length;
}
