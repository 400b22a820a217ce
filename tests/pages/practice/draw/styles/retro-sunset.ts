import { type Oklch, tone } from '../colour';
import { grain } from '../grain';
import { createFractal } from '../noise';
import { circle, line, linear, type Point, polar, rect, smooth } from '../shapes';
import { type Canvas, LANDSCAPE, PORTRAIT, SQUARE, type Style, TALL } from '../style';

const SCHEMES: readonly { name: string; sky: readonly [Oklch, Oklch]; bands: readonly Oklch[] }[] = [
  {
    name: 'orange, mustard and brown',
    sky: [
      [0.93, 0.05, 90],
      [0.88, 0.09, 80],
    ],
    bands: [
      [0.8, 0.15, 82],
      [0.72, 0.16, 62],
      [0.62, 0.17, 42],
      [0.48, 0.13, 34],
      [0.34, 0.07, 34],
    ],
  },
  {
    name: 'peach, coral and plum',
    sky: [
      [0.93, 0.04, 60],
      [0.88, 0.08, 45],
    ],
    bands: [
      [0.84, 0.1, 65],
      [0.74, 0.14, 38],
      [0.63, 0.16, 18],
      [0.48, 0.13, 0],
      [0.32, 0.08, 340],
    ],
  },
  {
    name: 'cream, teal and rust',
    sky: [
      [0.94, 0.03, 95],
      [0.9, 0.05, 95],
    ],
    bands: [
      [0.82, 0.13, 80],
      [0.66, 0.16, 45],
      [0.68, 0.08, 190],
      [0.5, 0.08, 200],
      [0.33, 0.05, 210],
    ],
  },
];

/** A striped sun going down over broad bands of colour: a surf poster of 1976. */
export const retroSunset: Style = {
  name: 'retro-sunset',
  ratios: [PORTRAIT, SQUARE, TALL, LANDSCAPE],
  draw({ random, width, height }) {
    const canvas = { random, width, height };
    const scheme = random.pick(SCHEMES);
    const bands = scheme.bands.map((band) => tone(...band));
    const [first = '', second = ''] = bands;
    const short = Math.min(width, height);
    const [x, y] = [width * random.pick([0.5, 0.38, 0.62]), height * random.between(0.4, 0.5)];
    const radius = short * random.between(0.24, 0.32);
    let body = `<defs>${linear(
      'sky',
      scheme.sky.map((stop) => tone(...stop)),
    )}${linear('sun', [first, second, bands[2] ?? second])}</defs>${rect(0, 0, width, height, 'url(#sky)')}`;
    if (random.chance(0.5)) {
      [...bands.slice(0, 4)].reverse().forEach((colour, index) => {
        body += circle(x, y, radius * (1.85 - index * 0.18), colour);
      });
      body += circle(x, y, radius * 1.13, 'url(#sky)');
    }
    body += circle(x, y, radius, 'url(#sun)');
    const slits = random.whole(4, 6);
    for (let slit = 0; slit < slits; slit += 1) {
      const at = y + radius * (0.1 + (slit / slits) * 0.85);
      body += rect(x - radius * 1.02, at, radius * 2.04, radius * (0.02 + slit * 0.013), tone(...scheme.sky[1]));
    }
    const sea = random.chance(0.5);
    bands.forEach((colour, index) => {
      body += sea ? wave(canvas, index, bands.length, colour) : dune(canvas, index, bands.length, colour);
    });
    const dark = tone(0.24, 0.04, 30);
    if (random.chance(0.6))
      body +=
        palm(canvas, width * random.pick([0.12, 0.86]), dark) + palm(canvas, width * random.pick([0.2, 0.78]), dark);
    body += birds(canvas, x, y - radius * 0.4, dark);
    return {
      body: body + grain(width, height, 0.32),
      caption: `retro sunset over ${sea ? 'rolling waves' : 'desert dunes'}, striped sun, 1970s print, ${scheme.name}`,
    };
  },
};

function wave({ random, width, height }: Canvas, index: number, count: number, colour: string): string {
  const top = height * (0.58 + (index / count) * 0.4);
  const [size, shift] = [height * 0.03, random.between(0, 6.28)];
  const crest = Array.from(
    { length: 25 },
    (_, step): Point => [(width * step) / 24, top + size * Math.sin(step / 2.4 + shift)],
  );
  return (
    `<path d="${smooth(crest)}L${width} ${height}L0 ${height}Z" fill="${colour}"/>` +
    line(smooth(crest.map(([x, y]) => [x, y + size * 0.7])), tone(0.95, 0.03, 85), height * 0.004, { opacity: 0.5 })
  );
}

function dune({ random, width, height }: Canvas, index: number, count: number, colour: string): string {
  const top = height * (0.6 + (index / count) * 0.36);
  const noise = createFractal(random, 1);
  const crest = Array.from(
    { length: 9 },
    (_, step): Point => [(width * step) / 8, top + height * 0.06 * noise(step / 2.3)],
  );
  return `<path d="${smooth(crest)}L${width} ${height}L0 ${height}Z" fill="${colour}"/>`;
}

function palm({ random, width, height }: Canvas, x: number, colour: string): string {
  const tall = height * random.between(0.34, 0.52);
  const lean = width * random.between(-0.06, 0.06);
  const top: Point = [x + lean, height - tall];
  let drawn = line(`M${x} ${height}Q${x} ${height - tall * 0.5} ${top[0]} ${top[1]}`, colour, width * 0.013);
  for (let frond = 0; frond < 9; frond += 1) {
    const angle = -Math.PI * (0.5 + (frond - 4) * 0.17) + random.between(-0.1, 0.1);
    const long = width * random.between(0.1, 0.15);
    const tip = polar(...top, angle, long);
    const droop: Point = [tip[0], tip[1] + long * 0.45];
    const lift = polar(...top, angle - 0.1, long * 0.6);
    drawn += `<path d="${smooth([top, [lift[0], lift[1] - long * 0.12], droop, [lift[0], lift[1] + long * 0.06], top])}Z" fill="${colour}"/>`;
  }
  return drawn;
}

function birds({ random, width }: Canvas, x: number, y: number, colour: string): string {
  return Array.from({ length: random.whole(3, 6) }, () => {
    const [atX, atY, size] = [
      x + width * random.between(-0.25, 0.25),
      y + width * random.between(-0.12, 0.12),
      width * random.between(0.012, 0.024),
    ];
    return line(
      `M${atX - size} ${atY - size * 0.5}q${size * 0.7} ${-size * 0.3} ${size} ${size * 0.5}q${size * 0.3} ${-size * 0.8} ${size} ${-size * 0.5}`,
      colour,
      2.6,
    );
  }).join('');
}
