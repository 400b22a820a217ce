import { hueName, tone } from '../colour';
import type { Random } from '../random';
import { circle, element, line, type Point, path, polar, rect, smooth } from '../shapes';
import { type Canvas, PORTRAIT, type Style, TALL } from '../style';

interface Pens {
  ink: string;
  tint: string;
  second: string;
}

/** One plant as in an old herbarium: fine ink lines, and a tint that misses them a little. */
export const botanical: Style = {
  name: 'botanical',
  ratios: [TALL, TALL, PORTRAIT],
  draw({ random, width, height }) {
    const hue = random.pick([130, 150, 165, 110, 20, 350, 260]) + random.between(-10, 10);
    const night = random.chance(0.2);
    const paper = night
      ? tone(0.25, 0.035, hue + 60)
      : tone(random.between(0.94, 0.975), 0.022, random.between(80, 100));
    const pens = {
      ink: night ? tone(0.92, 0.03, 95) : tone(0.3, 0.03, hue),
      tint: tone(night ? 0.5 : 0.83, 0.065, hue),
      second: tone(night ? 0.6 : 0.82, 0.1, hue + random.pick([180, 120, -70])),
    };
    const plant = random.pick([fern, bloom, eucalyptus]);
    let body = rect(0, 0, width, height, paper);
    const inset = width * 0.045;
    body += element('rect', {
      x: inset,
      y: inset,
      width: width - inset * 2,
      height: height - inset * 2,
      fill: 'none',
      stroke: pens.ink,
      'stroke-width': 1.2,
      opacity: 0.5,
    });
    const drawn = plant({ random, width, height }, pens);
    const ground = night ? 'on dark paper' : 'on cream paper';
    return {
      body: body + drawn.body,
      caption: `botanical illustration of ${drawn.caption}, fine ink line, ${hueName(hue)} tint, ${ground}`,
    };
  },
};

/** A leaf from a point along an angle: a tinted shape set off by a few units, its outline, midrib and veins. */
function leaf(
  random: Random,
  at: Point,
  angle: number,
  long: number,
  wide: number,
  pens: Pens,
  colour = pens.tint,
): string {
  const [x, y] = at;
  const curl = random.between(-0.18, 0.18);
  const side = (sign: number): Point[] =>
    [0.22, 0.5, 0.8].map((along, index) =>
      polar(
        ...polar(x, y, angle + curl * along, long * along),
        angle + (sign * Math.PI) / 2,
        wide * ([0.75, 1, 0.5][index] ?? 1),
      ),
    );
  const tip = polar(x, y, angle + curl, long);
  const outline = smooth([at, ...side(1), tip, ...side(-1).reverse(), at]);
  const veins = [0.25, 0.4, 0.55, 0.7].flatMap((along) =>
    [1, -1].map((sign) => {
      const from = polar(x, y, angle + curl * along, long * along);
      const to = polar(
        ...polar(x, y, angle + curl * along, long * (along + 0.13)),
        angle + (sign * Math.PI) / 2,
        wide * (0.95 - along * 0.55),
      );
      return `M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
    }),
  );
  return (
    path(outline, colour, { transform: 'translate(5 4)', opacity: 0.85 }) +
    line(outline, pens.ink, 1.8) +
    line(smooth([at, polar(x, y, angle + curl * 0.5, long * 0.5), tip]), pens.ink, 1.4) +
    (long > 50 ? line(veins.join(''), pens.ink, 0.8, { opacity: 0.8 }) : '')
  );
}

/** Points up a bent stem, from the foot to the tip. */
function stalk({ random, width, height }: Canvas, count: number): { points: Point[]; drawn: (pens: Pens) => string } {
  const [foot, tip] = [width * random.between(0.42, 0.58), width * random.between(0.38, 0.62)];
  const sway = width * random.between(-0.09, 0.09);
  const points = Array.from({ length: count }, (_, index): Point => {
    const up = index / (count - 1);
    return [foot + (tip - foot) * up + sway * Math.sin(up * Math.PI), height * (0.92 - up * 0.76)];
  });
  return { points, drawn: (pens) => line(smooth(points), pens.ink, 3) };
}

function fern(canvas: Canvas, pens: Pens): { body: string; caption: string } {
  const { random, width } = canvas;
  const stem = stalk(canvas, random.whole(15, 20));
  let body = stem.drawn(pens);
  stem.points.forEach((point, index) => {
    const up = index / stem.points.length;
    const long = width * 0.36 * Math.sin(Math.PI * (0.12 + up * 0.86)) ** 0.9;
    if (up > 0.1)
      for (const side of [-1, 1])
        body += leaf(random, point, -Math.PI / 2 + side * (1.15 - up * 0.35), long, long * 0.085, pens);
  });
  return { body, caption: 'a fern frond' };
}

function eucalyptus(canvas: Canvas, pens: Pens): { body: string; caption: string } {
  const { random, width } = canvas;
  const stem = stalk(canvas, random.whole(8, 11));
  let body = stem.drawn(pens);
  stem.points.slice(1).forEach((point, index) => {
    const long = width * (0.27 - index * 0.012) * random.between(0.85, 1.1);
    for (const side of [-1, 1])
      body += leaf(
        random,
        point,
        -Math.PI / 2 + side * random.between(0.75, 1.15),
        long,
        long * random.between(0.2, 0.28),
        pens,
        random.chance(0.2) ? pens.second : pens.tint,
      );
  });
  const [tip = [0, 0]] = stem.points.slice(-1);
  return {
    body: body + leaf(random, tip as Point, -Math.PI / 2, width * 0.15, width * 0.035, pens),
    caption: 'a eucalyptus branch',
  };
}

function bloom(canvas: Canvas, pens: Pens): { body: string; caption: string } {
  const { random, width } = canvas;
  const stem = stalk(canvas, 9);
  let body = stem.drawn(pens);
  stem.points.slice(1, 6).forEach((point, index) => {
    body += leaf(
      random,
      point,
      -Math.PI / 2 + (index % 2 ? 1 : -1) * random.between(0.7, 1.1),
      width * random.between(0.24, 0.34),
      width * random.between(0.045, 0.065),
      pens,
    );
  });
  const [tip = [0, 0]] = stem.points.slice(-1);
  const [x, y] = tip as Point;
  const petals = random.whole(7, 13);
  for (const [ring, size] of [
    [0, 0.26],
    [0.5, 0.18],
  ] as const) {
    for (let petal = 0; petal < petals; petal += 1)
      body += leaf(
        random,
        [x, y],
        ((petal + ring) / petals) * Math.PI * 2,
        width * size,
        width * size * random.between(0.2, 0.25),
        pens,
        pens.second,
      );
  }
  body += circle(x, y, width * 0.045, pens.second, { stroke: pens.ink, 'stroke-width': 1.8 });
  for (let seed = 0; seed < 34; seed += 1) {
    const [seedX, seedY] = polar(x, y, seed * 2.39996, width * 0.0068 * Math.sqrt(seed));
    body += circle(seedX, seedY, 1.9, pens.ink);
  }
  return { body, caption: 'a flower in bloom' };
}
