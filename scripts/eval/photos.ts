import type { PictureId } from '../../lib/ratings/picture';
import { mulberry32 } from '../../lib/taste/random';
import { tableOf } from './data';
import { type Exam, likesOn, type Outcome, type Person, type Question, randomVotes, shuffled } from './exam';

type Ratings = ReadonlyMap<PictureId, number>;

/** Ratings from here on (of 1 to 7) stand for a like. */
const LIKED = 6;

/**
 * Real people who rated photographs. A person's pictures are dealt into `parts`; each part is asked about once, pair by
 * pair, with votes and likes on the pictures of the other parts. Of two pictures the one rated higher wins; equal ratings are no vote.
 */
export function photoRaters(votes: number, parts: number, seed: number): Person[] {
  const raters = ratingsByRater();
  const totals = totalsOf(raters);
  const people = raters.map((ratings, number): Person => {
    const random = mulberry32(seed + number);
    const dealt = shuffled([...ratings.keys()], random);
    const exams = Array.from({ length: parts }, (_, part): Exam => {
      const asked = dealt.filter((_, at) => at % parts === part);
      const pool = dealt.filter((_, at) => at % parts !== part);
      const answer = (left: PictureId, right: PictureId): Outcome => {
        const lead = (ratings.get(left) ?? 0) - (ratings.get(right) ?? 0);
        return lead > 0 ? 'left' : lead < 0 ? 'right' : 'skip';
      };
      return {
        likes: likesOn(pool, (id) => (ratings.get(id) ?? 0) >= LIKED),
        votes: randomVotes(pool, votes, answer, random),
        answer,
        pool,
        questions: questionsOf(asked, ratings),
      };
    });
    return { exams, crowd: (id) => meanOfOthers(totals.get(id), ratings.get(id)) };
  });
  // Somebody who rated everything alike cannot be asked.
  return people.filter(({ exams }) => exams.every(({ questions }) => questions.length > 0));
}

function ratingsByRater(): Ratings[] {
  const raters = new Map<string, Map<PictureId, number>>();
  for (const [rater = '', image = '', rating] of tableOf('photos-rated', 'ratings.csv')) {
    const ratings = raters.get(rater) ?? new Map<PictureId, number>();
    raters.set(rater, ratings.set(image, Number(rating)));
  }
  return [...raters.values()];
}

interface Total {
  sum: number;
  count: number;
}

function totalsOf(raters: readonly Ratings[]): Map<PictureId, Total> {
  const totals = new Map<PictureId, Total>();
  for (const ratings of raters)
    for (const [id, rating] of ratings) {
      const { sum, count } = totals.get(id) ?? { sum: 0, count: 0 };
      totals.set(id, { sum: sum + rating, count: count + 1 });
    }
  return totals;
}

/** The person's own rating is taken out. */
function meanOfOthers({ sum, count }: Total = { sum: 0, count: 0 }, own = 0): number {
  return count > 1 ? (sum - own) / (count - 1) : 0;
}

/** Every pair of two ratings. */
function questionsOf(pictures: readonly PictureId[], ratings: Ratings): Question[] {
  return pictures.flatMap((better) =>
    pictures
      .filter((worse) => (ratings.get(better) ?? 0) > (ratings.get(worse) ?? 0))
      .map((worse): Question => ({ better, worse })),
  );
}
