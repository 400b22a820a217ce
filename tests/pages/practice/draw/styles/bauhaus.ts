import { type Oklch, tone } from '../colour';
import { grain } from '../grain';
import type { Random } from '../random';
import { circle, path, polygon, rect, slice } from '../shapes';
import { PORTRAIT, SQUARE, type Style, TALL } from '../style';

const SCHEMES: readonly { name: string; ground: Oklch; inks: readonly Oklch[] }[] = [
  {
    name: 'red, blue and yellow on cream',
    ground: [0.94, 0.025, 90],
    inks: [
      [0.58, 0.2, 28],
      [0.45, 0.14, 258],
      [0.82, 0.16, 85],
      [0.22, 0.01, 60],
    ],
  },
  {
    name: 'tomato and petrol on ivory',
    ground: [0.95, 0.02, 95],
    inks: [
      [0.63, 0.2, 32],
      [0.42, 0.07, 210],
      [0.72, 0.05, 200],
      [0.25, 0.03, 220],
    ],
  },
  {
    name: 'mustard, olive and rust',
    ground: [0.92, 0.03, 85],
    inks: [
      [0.76, 0.14, 82],
      [0.48, 0.08, 122],
      [0.5, 0.13, 40],
      [0.26, 0.03, 50],
    ],
  },
  {
    name: 'ultramarine and vermilion on grey',
    ground: [0.88, 0.005, 250],
    inks: [
      [0.4, 0.2, 265],
      [0.64, 0.21, 34],
      [0.97, 0.01, 90],
      [0.2, 0.02, 265],
    ],
  },
];

/** Plain geometry in plain colours, on a strict grid. */
export const bauhaus: Style = {
  name: 'bauhaus',
  ratios: [SQUARE, PORTRAIT, TALL],
  draw({ random, width, height }) {
    const scheme = random.pick(SCHEMES);
    const ground = tone(...scheme.ground);
    const inks = scheme.inks.map((ink) => tone(...ink));
    const columns = random.whole(3, 5);
    const margin = width * 0.055;
    const side = (width - margin * 2) / columns;
    const rows = Math.floor((height - margin * 2) / side);
    const top = (height - rows * side) / 2;
    let body = rect(0, 0, width, height, ground);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        body += cell(random, margin + column * side, top + row * side, side, [...inks, ground]);
      }
    }
    if (rows > 2) {
      const x = margin + side * random.whole(0, columns - 2);
      const y = top + side * random.whole(0, rows - 2);
      const [back = '', front = ''] = random.shuffled(inks);
      body += rect(x, y, side * 2, side * 2, back) + big(random, x, y, side * 2, front, ground);
    }
    return {
      body: body + grain(width, height, 0.22),
      caption: `bauhaus poster, grid of circles and quarters, ${scheme.name}`,
    };
  },
};

function cell(random: Random, x: number, y: number, side: number, colours: readonly string[]): string {
  const [back = '', front = '', accent = ''] = random.shuffled(colours);
  const turn = `rotate(${random.whole(0, 3) * 90} ${x + side / 2} ${y + side / 2})`;
  const half = side / 2;
  const shapes: readonly (() => string)[] = [
    () => path(slice(x, y, side, 0, Math.PI / 2), front) + path(slice(x, y, half, 0, Math.PI / 2), accent),
    () => path(slice(x + half, y, half, 0, Math.PI), front) + path(slice(x + half, y + half, half, 0, Math.PI), accent),
    () => circle(x + half, y + half, half * 0.98, front) + circle(x + half, y + half, half * 0.42, accent),
    () =>
      polygon(
        [
          [x, y],
          [x + side, y],
          [x, y + side],
        ],
        front,
      ),
    () => [0, 1, 2, 3].map((bar) => rect(x, y + (bar * side) / 4, side, side / 8, front)).join(''),
    () => rect(x, y, half, side, front) + circle(x + half, y + half, side / 4, accent),
    () =>
      [1, 0.75, 0.5, 0.25]
        .map((size, index) => path(slice(x, y, side * size, 0, Math.PI / 2), index % 2 ? back : front))
        .join(''),
    () => '',
  ];
  return `${rect(x - 0.4, y - 0.4, side + 0.8, side + 0.8, back)}<g transform="${turn}">${random.pick(shapes)()}</g>`;
}

function big(random: Random, x: number, y: number, side: number, front: string, ground: string): string {
  const half = side / 2;
  if (random.chance(0.5)) {
    return [1, 0.8, 0.6, 0.4, 0.2]
      .map((size, index) => circle(x + half, y + half, half * size * 0.92, index % 2 ? ground : front))
      .join('');
  }
  return (
    path(slice(x, y + side, side, -Math.PI / 2, 0), front) + circle(x + half * 1.45, y + half * 0.5, half * 0.3, ground)
  );
}
