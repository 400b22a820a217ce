import type { PictureId } from '../../lib/ratings/picture';
import { below, mulberry32, type Random } from '../../lib/taste/random';
import type { SetPicture } from './data';
import { type Exam, likesOn, type Outcome, type Person, randomVotes, shuffled } from './exam';

const SHOWN = 20;
const LIKED = 5;
/** One answer in ten is turned round. */
const NOISE = 0.1;

/**
 * Simulated tasters who see 20 styles and like 5 of them. Each subject is left out once: the votes and likes are about the
 * other pictures of these styles, the questions about one liked and one unliked style on the subject left out.
 * Of two liked or two unliked pictures a random one wins.
 */
export function styleTasters(pictures: readonly SetPicture[], count: number, votes: number, seed: number): Person[] {
  const styles = [...new Set(pictures.map(({ style }) => style))];
  const subjects = [...new Set(pictures.map(({ content }) => content))];
  return Array.from({ length: count }, (_, number): Person => {
    const random = mulberry32(seed + number);
    const shown = shuffled(styles, random).slice(0, SHOWN);
    const liked = new Set(shown.slice(0, LIKED));
    const seen = pictures.filter(({ style }) => shown.includes(style));
    return { exams: subjects.map((subject) => examOn(subject, seen, liked, votes, random)) };
  });
}

function examOn(
  subject: string | undefined,
  seen: readonly SetPicture[],
  liked: ReadonlySet<string | undefined>,
  count: number,
  random: Random,
): Exam {
  const favourites = new Set(seen.filter(({ style }) => liked.has(style)).map(({ id }) => id));
  const asked = seen.filter(({ content }) => content === subject);
  const pool = shuffled(
    seen.filter(({ content }) => content !== subject).map(({ id }) => id),
    random,
  );
  const answer = (left: PictureId, right: PictureId): Outcome => {
    const isLeft = favourites.has(left) === favourites.has(right) ? below(2, random) === 0 : favourites.has(left);
    return isLeft === random() >= NOISE ? 'left' : 'right';
  };
  return {
    likes: likesOn(pool, (id) => favourites.has(id) === random() >= NOISE),
    votes: randomVotes(pool, count, answer, random),
    answer,
    pool,
    questions: asked
      .filter(({ style }) => liked.has(style))
      .flatMap((better) =>
        asked.filter(({ style }) => !liked.has(style)).map((worse) => ({ better: better.id, worse: worse.id })),
      ),
  };
}
