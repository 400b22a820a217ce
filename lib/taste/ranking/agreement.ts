/** Pictures that are compared at most; more are thinned out evenly. 1,000 give half a million pairs. */
const MOST = 1000;

/**
 * How alike two tastes are: the share of pairs of pictures of which both like the same one better, 0 to 1; a pair that either
 * finds equal counts half. Both score the same pictures in the same order. Undefined with fewer than two pictures.
 */
export function agreement(a: ArrayLike<number>, b: ArrayLike<number>): number | undefined {
  const count = Math.min(a.length, b.length);
  if (count < 2) return undefined;
  const step = Math.max(1, count / MOST);
  const places = Array.from({ length: Math.min(count, MOST) }, (_, i) => Math.floor(i * step));
  let alike = 0;
  let pairs = 0;
  places.forEach((first, i) => {
    for (let j = 0; j < i; j += 1) {
      const second = places[j] ?? 0;
      const product = ((a[first] ?? 0) - (a[second] ?? 0)) * ((b[first] ?? 0) - (b[second] ?? 0));
      alike += product > 0 ? 1 : product < 0 ? 0 : 0.5;
      pairs += 1;
    }
  });
  return alike / pairs;
}
