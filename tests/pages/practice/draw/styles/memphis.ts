import { hueName, tone } from '../colour';
import type { Random } from '../random';
import { circle, line, path, polygon, rect, slice } from '../shapes';
import { LANDSCAPE, PORTRAIT, SQUARE, type Style } from '../style';

/** Loud shapes scattered on a candy ground, the fashion of 1984. */
export const memphis: Style = {
  name: 'memphis',
  ratios: [SQUARE, PORTRAIT, LANDSCAPE],
  draw({ random, width, height }) {
    const hue = random.pick([355, 190, 95, 160, 300, 60]) + random.between(-10, 10);
    const ground = tone(random.between(0.84, 0.92), 0.09, hue);
    const inks = [
      tone(0.7, 0.2, random.pick([35, 150, 250, 335])),
      tone(0.88, 0.17, 100),
      tone(0.72, 0.14, 195),
      tone(0.66, 0.22, 5),
      tone(0.55, 0.18, 290),
      '#ffffff',
    ];
    const black = tone(0.18, 0.01, 300);
    let body = rect(0, 0, width, height, ground);
    for (let blob = 0; blob < 3; blob += 1) {
      const [x, y] = [width * random.between(0, 1), height * random.between(0, 1)];
      const size = width * random.between(0.16, 0.28);
      body += random.chance(0.5)
        ? circle(x, y, size, random.pick(inks))
        : rect(x - size, y - size * 0.6, size * 2, size * 1.2, random.pick(inks), {
            transform: `rotate(${random.between(-30, 30)} ${x} ${y})`,
          });
    }
    const step = width / random.pick([4, 5, 6]);
    for (let y = step / 2; y < height + step / 3; y += step) {
      for (let x = step / 2; x < width; x += step) {
        if (random.chance(0.1)) continue;
        const [atX, atY] = [x + random.between(-0.16, 0.16) * step, y + random.between(-0.16, 0.16) * step];
        const [colour = '', other = ''] = random.shuffled(inks);
        const shape = random.pick(SHAPES)(random, step * random.between(0.3, 0.4), colour, other, black);
        body += `<g transform="translate(${atX.toFixed(1)} ${atY.toFixed(1)}) rotate(${random.whole(0, 11) * 30})">${shape}</g>`;
      }
    }
    return {
      body,
      caption: `memphis pattern, squiggles and confetti shapes, bright ${hueName(hue)} ground, 1980s postmodern`,
    };
  },
};

type Shape = (random: Random, size: number, colour: string, other: string, black: string) => string;

const SHAPES: readonly Shape[] = [
  (_random, size, colour, _other, black) => {
    const corners = [
      [-size, size * 0.8],
      [size, size * 0.8],
      [0, -size],
    ] as const;
    return `<g transform="translate(${size * 0.16} ${size * 0.16})">${polygon(corners, black)}</g>${polygon(corners, colour)}`;
  },
  (_random, size, colour) => {
    const teeth = [0, 1, 2, 3, 4]
      .map(
        (tooth) => `${tooth === 0 ? 'M' : 'L'}${-size + tooth * size * 0.5} ${tooth % 2 ? -size * 0.35 : size * 0.35}`,
      )
      .join('');
    return line(teeth, colour, size * 0.24, { 'stroke-linejoin': 'miter', 'stroke-linecap': 'butt' });
  },
  (_random, size, _colour, _other, black) =>
    line(
      `M${-size} 0q${size * 0.25} ${-size} ${size * 0.5} 0t${size * 0.5} 0t${size * 0.5} 0t${size * 0.5} 0`,
      black,
      size * 0.17,
    ),
  (_random, size, colour, other, black) =>
    path(slice(0, 0, size, 0, Math.PI), colour) +
    [0.75, 0.5]
      .map((ring) =>
        line(
          `M${-size * ring} 0A${size * ring} ${size * ring} 0 0 0 ${size * ring} 0`,
          ring > 0.6 ? other : black,
          size * 0.1,
        ),
      )
      .join(''),
  (_random, size, _colour, _other, black) =>
    [-1, 0, 1]
      .flatMap((row) => [-1, 0, 1].map((column) => circle(column * size * 0.5, row * size * 0.5, size * 0.13, black)))
      .join(''),
  (_random, size, colour, _other, black) =>
    circle(0, 0, size * 0.75, 'none', { stroke: colour, 'stroke-width': size * 0.34 }) +
    circle(0, 0, size * 0.94, 'none', { stroke: black, 'stroke-width': size * 0.06 }),
  (_random, size, colour, other) =>
    rect(-size * 0.18, -size, size * 0.36, size * 2, colour, { rx: size * 0.18 }) +
    rect(-size, -size * 0.18, size * 2, size * 0.36, other, { rx: size * 0.18 }),
  (_random, size, colour, _other, black) =>
    [0, 1, 2, 3]
      .map((bar) => rect(-size, -size + bar * size * 0.55, size * 2, size * 0.24, bar % 2 ? black : colour))
      .join(''),
  (_random, size, colour, _other, black) =>
    [0, 1, 2]
      .flatMap((row) =>
        [0, 1, 2].map((column) =>
          rect(
            -size * 0.8 + column * size * 0.53,
            -size * 0.8 + row * size * 0.53,
            size * 0.53,
            size * 0.53,
            (row + column) % 2 ? colour : black,
          ),
        ),
      )
      .join(''),
  (random, size, colour) =>
    line(`M${-size * 0.7} 0h${size * 1.4}`, random.chance(0.5) ? colour : '#ffffff', size * 0.3),
];
