import type { PictureId } from '../../lib/ratings/picture';
import { tableOf } from './data';
import type { Exam, Person, Vote } from './exam';

/**
 * Real people who chose the better of two home pages, 32 pairs each, two of which came again and are taken once. Each
 * vote that is no tie is asked about, learned from the person's other votes that share no picture with it.
 */
export function screenVoters(): Person[] {
  const voters = votesByVoter();
  const all = pointsOf(voters.flat());
  return voters.map((votes): Person => {
    const own = pointsOf(votes);
    const once = votes.filter((vote, at) => earlierOf(vote, votes.slice(0, at)) === undefined);
    return {
      exams: once.filter(({ outcome }) => outcome !== 'tie').map((asked) => examOn(asked, once)),
      crowd: (id) => shareOfOthers(all.get(id), own.get(id)),
    };
  });
}

/** For each person, the share of pairs shown again that were answered alike. */
export const screenRepeats = (): number[] =>
  votesByVoter().map((votes) => {
    const alike = votes.flatMap((vote, at) => {
      const earlier = earlierOf(vote, votes.slice(0, at));
      return earlier ? [winnerOf(earlier) === winnerOf(vote) ? 1 : 0] : [];
    });
    return alike.reduce<number>((sum, one) => sum + one, 0) / alike.length;
  });

/** The votes of each person whose session was accepted; no choice is a tie. */
function votesByVoter(): Vote[][] {
  const voters = new Map<string, Vote[]>();
  for (const [rater = '', accepted, left = '', right = '', chosen] of tableOf('screens-voted', 'votes.csv')) {
    if (accepted !== '1') continue;
    const outcome = chosen === left ? 'left' : chosen === right ? 'right' : 'tie';
    voters.set(rater, [...(voters.get(rater) ?? []), { left, right, outcome }]);
  }
  return [...voters.values()];
}

function examOn(asked: Vote, votes: readonly Vote[]): Exam {
  const known = [asked.left, asked.right];
  const [better, worse] = asked.outcome === 'left' ? [asked.left, asked.right] : [asked.right, asked.left];
  return {
    likes: [],
    votes: votes.filter(({ left, right }) => !known.includes(left) && !known.includes(right)),
    pool: [],
    questions: [{ better, worse }],
  };
}

const earlierOf = (vote: Vote, before: readonly Vote[]): Vote | undefined =>
  before.find(({ left, right }) => [left, right].includes(vote.left) && [left, right].includes(vote.right));

const winnerOf = ({ left, right, outcome }: Vote): PictureId | undefined =>
  outcome === 'left' ? left : outcome === 'right' ? right : undefined;

interface Points {
  won: number;
  shown: number;
}

function pointsOf(votes: readonly Vote[]): Map<PictureId, Points> {
  const points = new Map<PictureId, Points>();
  for (const vote of votes)
    for (const id of [vote.left, vote.right]) {
      const { won, shown } = points.get(id) ?? { won: 0, shown: 0 };
      const winner = winnerOf(vote);
      points.set(id, { won: won + (winner === undefined ? 0.5 : winner === id ? 1 : 0), shown: shown + 1 });
    }
  return points;
}

/** How often a page wins with all others; half where nobody else saw it. */
function shareOfOthers(all: Points = { won: 0, shown: 0 }, own: Points = { won: 0, shown: 0 }): number {
  return all.shown > own.shown ? (all.won - own.won) / (all.shown - own.shown) : 0.5;
}
