/** A point in OKLab with a weight of at least 0. */
export interface WeightedColour {
  l: number;
  a: number;
  b: number;
  weight: number;
}

const ROUNDS = 8;

/**
 * At most `count` colours that stand for many, heaviest first; weights are the sums of what they stand for. Splits the group with
 * the largest spread along its longest axis (Wu, "Color quantization by dynamic programming and principal analysis", 1992),
 * then lets every colour go to its nearest (Lloyd). No lots are drawn: the same points give the same colours.
 */
export function cluster(points: readonly WeightedColour[], count: number): WeightedColour[] {
  const weighty = points.filter(({ weight }) => weight > 0);
  let groups = weighty.length > 0 ? [weighty] : [];
  while (groups.length < count) {
    const spreads = groups.map(spreadOf);
    const widest = spreads.indexOf(Math.max(...spreads));
    const group = groups[widest];
    if (!group || !((spreads[widest] ?? 0) > 1e-9)) break;
    const parts = split(group);
    if (parts.some(({ length }) => length === 0)) break;
    groups.splice(widest, 1, ...parts);
  }
  let centres = groups.map(meanOf);
  for (let round = 0; round < ROUNDS; round += 1) {
    groups = centres.map(() => []);
    for (const point of weighty) groups[nearest(point, centres)]?.push(point);
    centres = groups.filter(({ length }) => length > 0).map(meanOf);
  }
  return centres.sort((x, y) => y.weight - x.weight || y.l - x.l || y.a - x.a || y.b - x.b);
}

/** Place of the colour that is nearest to a point. */
export function nearest(point: Omit<WeightedColour, 'weight'>, colours: readonly WeightedColour[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  colours.forEach((colour, i) => {
    const away = (point.l - colour.l) ** 2 + (point.a - colour.a) ** 2 + (point.b - colour.b) ** 2;
    if (away < least) {
      best = i;
      least = away;
    }
  });
  return best;
}

function meanOf(points: readonly WeightedColour[]): WeightedColour {
  const mean = { l: 0, a: 0, b: 0, weight: 0 };
  for (const { l, a, b, weight } of points) {
    mean.l += weight * l;
    mean.a += weight * a;
    mean.b += weight * b;
    mean.weight += weight;
  }
  mean.l /= mean.weight;
  mean.a /= mean.weight;
  mean.b /= mean.weight;
  return mean;
}

function spreadOf(points: readonly WeightedColour[]): number {
  const mean = meanOf(points);
  let spread = 0;
  for (const { l, a, b, weight } of points)
    spread += weight * ((l - mean.l) ** 2 + (a - mean.a) ** 2 + (b - mean.b) ** 2);
  return spread;
}

/** Two halves on either side of the mean, along the longest axis. */
function split(points: readonly WeightedColour[]): [WeightedColour[], WeightedColour[]] {
  const mean = meanOf(points);
  const axis = longestAxis(points, mean);
  const side = ({ l, a, b }: WeightedColour): number =>
    axis[0] * (l - mean.l) + axis[1] * (a - mean.a) + axis[2] * (b - mean.b);
  return [points.filter((point) => side(point) < 0), points.filter((point) => side(point) >= 0)];
}

type Axis = [l: number, a: number, b: number];

/** The first principal direction, by power iteration; the coordinate of largest spread is where it starts. */
function longestAxis(points: readonly WeightedColour[], mean: WeightedColour): Axis {
  let [ll, la, lb, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (const { l, a, b, weight } of points) {
    const [x, y, z] = [l - mean.l, a - mean.a, b - mean.b];
    ll += weight * x * x;
    la += weight * x * y;
    lb += weight * x * z;
    aa += weight * y * y;
    ab += weight * y * z;
    bb += weight * z * z;
  }
  let axis: Axis = ll >= aa && ll >= bb ? [ll, la, lb] : aa >= bb ? [la, aa, ab] : [lb, ab, bb];
  for (let i = 0; i < 16; i += 1) {
    const [x, y, z] = axis;
    const next: Axis = [ll * x + la * y + lb * z, la * x + aa * y + ab * z, lb * x + ab * y + bb * z];
    const length = Math.sqrt(next[0] ** 2 + next[1] ** 2 + next[2] ** 2);
    if (length === 0) break;
    axis = [next[0] / length, next[1] / length, next[2] / length];
  }
  return axis;
}
