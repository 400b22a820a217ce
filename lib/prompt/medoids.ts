/** Vectors that are compared at most; of more, the latest count. 300 give 45,000 distances. */
const MOST = 300;

/** Rounds of exchanging; it settles long before. */
const ROUNDS = 10;

/**
 * The most typical of some vectors: `count` of them, chosen so that the others lie as close to the nearest one as can be
 * (k-medoids: greedy building, then exchanging while it helps; Kaufman and Rousseeuw 1990). Gives their places in
 * `vectors`, the most central first. Equal ones: the later, since tastes change.
 */
export function medoids(vectors: readonly Int8Array[], count: number): number[] {
  const from = Math.max(0, vectors.length - MOST);
  const points = vectors.slice(from);
  const distance = distancesOf(points);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, points.length)) chosen.push(bestOf(points.length, chosen, distance));
  for (let round = 0; round < ROUNDS; round += 1) if (!exchange(points.length, chosen, distance)) break;
  return chosen.map((place) => from + place);
}

type Distance = (a: number, b: number) => number;

function distancesOf(points: readonly Int8Array[]): Distance {
  const table = new Float64Array(points.length * points.length);
  points.forEach((a, i) => {
    points.slice(0, i).forEach((b, j) => {
      let square = 0;
      for (let k = 0; k < a.length; k += 1) square += ((a[k] ?? 0) - (b[k] ?? 0)) ** 2;
      const length = Math.sqrt(square);
      table[i * points.length + j] = length;
      table[j * points.length + i] = length;
    });
  });
  return (a, b) => table[a * points.length + b] ?? 0;
}

/** How far all are from the nearest of some. */
function cost(size: number, chosen: readonly number[], distance: Distance): number {
  let sum = 0;
  for (let point = 0; point < size; point += 1) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const medoid of chosen) nearest = Math.min(nearest, distance(point, medoid));
    sum += nearest;
  }
  return sum;
}

/** The one that helps most beside those that are chosen. */
function bestOf(size: number, chosen: readonly number[], distance: Distance): number {
  let best = { place: -1, cost: Number.POSITIVE_INFINITY };
  for (let place = size - 1; place >= 0; place -= 1) {
    if (chosen.includes(place)) continue;
    const now = cost(size, [...chosen, place], distance);
    if (now < best.cost) best = { place, cost: now };
  }
  return best.place;
}

/** Exchanges one chosen for one that is not, where that helps; whether it did. */
function exchange(size: number, chosen: number[], distance: Distance): boolean {
  let least = cost(size, chosen, distance);
  let helped = false;
  for (let at = 0; at < chosen.length; at += 1) {
    for (let place = 0; place < size; place += 1) {
      if (chosen.includes(place)) continue;
      const other = chosen.with(at, place);
      const now = cost(size, other, distance);
      if (now >= least) continue;
      least = now;
      chosen[at] = place;
      helped = true;
    }
  }
  return helped;
}
