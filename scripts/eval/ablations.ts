import type { Trial } from './comparison';
import type { Person } from './exam';
import type { FeatureSet } from './feature-sets';
import { type Constants, learnerWith } from './learner';
import * as learner from './shipped-learner';
import { type Seen, sit, type Way } from './sit';
import { type Row, rowOf } from './summary';

/** Choosing a pair takes about as long as learning from hundreds: this many people are asked, once each. */
const CHOOSERS = 50;

/** The pyramid vectors of a code's length: how many coordinates, how many pulses, how many symbols they take. */
const CODES: Record<string, Constants> = {
  'code of 24 characters': { 'code/pulses.ts': { LENGTH: 64, PULSES: 23 }, 'code/code.ts': { PAYLOAD: 19 } },
  'code of 32 characters': { 'code/pulses.ts': { LENGTH: 64, PULSES: 42 }, 'code/code.ts': { PAYLOAD: 27 } },
  'code of 40 characters': {},
};

/** The rows of one trial with parts of the learner changed, each with its difference to the same people without the change. */
export async function ablate({ set, folder, people, after }: Trial, { name, seen }: FeatureSet): Promise<Row[]> {
  const most = after.at(-1) ?? 0;
  const votes: Way = { learner, after };
  const likes: Way = { learner, after: [0, most], likes: 'with context' };
  const steady = await learnerWith({ 'learner.ts': { DECAY: 1 } });
  const trial = new Ablations(set, name, seen(folder));

  trial.compare(people, likes, {
    'no context': { ...likes, likes: 'without context' },
    'no half-life': { ...likes, learner: steady },
  });
  const last: Way = { ...votes, after: [most] };
  const codes: Record<string, Way> = { 'no half-life': { ...last, learner: steady } };
  for (const [code, constants] of Object.entries(CODES))
    codes[code] = { ...last, learner: await learnerWith(constants), coded: true };
  trial.compare(people, last, codes);
  const choosers = people.slice(0, CHOOSERS).map(({ exams }): Person => ({ exams: exams.slice(0, 1) }));
  trial.compare(choosers, { ...votes, chosen: true }, { 'random pairs': votes });
  return trial.rows;
}

class Ablations {
  readonly rows: Row[] = [];

  constructor(
    private readonly set: string,
    private readonly features: string,
    private readonly seen: Seen,
  ) {}

  compare(people: readonly Person[], shipped: Way, changed: Readonly<Record<string, Way>>): void {
    const compared = sit(people, this.seen, shipped);
    for (const [name, way] of Object.entries(changed))
      sit(people, this.seen, way).forEach((shares, at) => {
        const head = { set: this.set, features: `${this.features}, ${name}`, votes: votesOf(way, at) };
        this.rows.push(rowOf(head, shares, compared[at]));
      });
  }
}

function votesOf({ likes, after }: Way, at: number): number | string {
  const votes = after[at] ?? 0;
  if (!likes) return votes;
  return votes === 0 ? 'likes' : `likes + ${votes}`;
}
