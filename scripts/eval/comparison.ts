import type { Person } from './exam';
import type { FeatureSet } from './feature-sets';
import * as learner from './shipped-learner';
import { crowdShares, sit } from './sit';
import { meanOf, type Row, rowOf } from './summary';

/** A set of judged pictures and the people who judged them. */
export interface Trial {
  set: string;
  /** The folder of the pictures. */
  folder: string;
  people: Person[];
  /** After how many votes the questions are asked. */
  after: readonly number[];
}

/** The rows of one trial: chance, every feature set, with likes where there are any, and the crowd where it is known. */
export function compare({ set, folder, people, after }: Trial, featureSets: readonly FeatureSet[]): Row[] {
  const rows: Row[] = [{ set, features: 'chance', votes: 0, accuracy: 0.5, standardError: 0, raters: people.length }];
  const liked = people.some(({ exams }) => exams.some(({ likes }) => likes.length > 0));
  for (const { name: features, seen } of featureSets) {
    const way = { learner, after };
    sit(people, seen(folder), way).forEach((shares, at) => {
      rows.push(rowOf({ set, features, votes: votesOf(people, after[at] ?? 0) }, shares));
    });
    if (!liked) continue;
    const steps = [0, ...after];
    sit(people, seen(folder), { learner, likes: 'with context', after: steps }).forEach((shares, at) => {
      const votes = at === 0 ? 'likes' : `likes + ${steps[at]}`;
      rows.push(rowOf({ set, features, votes }, shares));
    });
  }
  if (people.some(({ crowd }) => crowd))
    rows.push(rowOf({ set, features: 'crowd mean', votes: 0 }, crowdShares(people)));
  return rows;
}

/** As many votes as were asked for, or as people have: the mean, where that is less. */
function votesOf(people: readonly Person[], wanted: number): number {
  const { mean } = meanOf(people.map(({ exams }) => Math.max(...exams.map(({ votes }) => votes.length))));
  return Math.min(wanted, Math.round(mean));
}
