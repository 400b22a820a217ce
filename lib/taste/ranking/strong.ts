/** The share of the seen pictures that a taste likes strongly. */
const SHARE = 0.1;

/** Of fewer pictures than this, the best tenth says nothing. */
const FEWEST = 30;

/** The score from which on a picture is among the best tenth of those seen; undefined where they are too few, or where so many are alike that there is no such tenth. */
export function strongFrom(scores: readonly number[]): number | undefined {
  if (scores.length < FEWEST) return undefined;
  const best = [...scores].sort((a, b) => b - a);
  const least = best[Math.ceil(SHARE * best.length) - 1];
  const middle = best[Math.floor(best.length / 2)];
  return least === undefined || middle === undefined || least <= middle ? undefined : least;
}
