import { hueName, tone } from '../colour';
import type { Random } from '../random';
import { circle, ellipse, line, path, polygon, rect, smooth } from '../shapes';
import { PORTRAIT, SQUARE, type Style, TALL } from '../style';

const FRUITS = [
  { name: 'lemons', hue: 100, chroma: 0.13, light: 0.88, squash: 0.82 },
  { name: 'oranges', hue: 62, chroma: 0.14, light: 0.78, squash: 1 },
  { name: 'plums', hue: 330, chroma: 0.1, light: 0.55, squash: 0.95 },
  { name: 'green apples', hue: 125, chroma: 0.12, light: 0.82, squash: 0.94 },
  { name: 'peaches', hue: 40, chroma: 0.1, light: 0.82, squash: 0.96 },
] as const;

/** A vase, a branch and some fruit on a table, in flat pastel colours. */
export const stillLife: Style = {
  name: 'still-life',
  ratios: [PORTRAIT, TALL, SQUARE],
  draw({ random, width, height }) {
    const hue = random.between(0, 360);
    const wall = tone(0.9, 0.045, hue);
    const fruit = random.pick(FRUITS);
    const tableTop = height * random.between(0.66, 0.74);
    const window = width * random.between(0.1, 0.4);
    const pane = tone(0.95, 0.035, hue + 20);
    let body = rect(0, 0, width, height, wall);
    for (const step of [0, 1]) {
      const x = window + step * width * 0.22;
      body += polygon(
        [
          [x, 0],
          [x + width * 0.19, 0],
          [x + width * 0.02, tableTop],
          [x - width * 0.17, tableTop],
        ],
        pane,
      );
    }
    body += rect(0, tableTop, width, height - tableTop, tone(0.82, 0.06, hue + random.pick([150, 180, 40])));
    body += rect(0, tableTop, width, height * 0.012, tone(0.9, 0.04, hue + 160));
    const foot = tableTop + (height - tableTop) * 0.42;
    const vaseX = width * random.pick([0.32, 0.4, 0.62]);
    const vaseHue = hue + random.pick([30, 120, 200, 260]);
    const tall = height * random.between(0.34, 0.43);
    body += ellipse(vaseX + tall * 0.32, foot, tall * 0.52, tall * 0.05, tone(0.6, 0.05, hue), { opacity: 0.3 });
    body += branch(random, vaseX, foot - tall * 0.9, tall, hue + random.pick([130, 150, 340]));
    body += vase(random, vaseX, foot, tall, vaseHue);
    const size = width * random.between(0.08, 0.1);
    const away = vaseX > width / 2 ? -1 : 1;
    const count = random.whole(2, 5);
    for (let index = 0; index < count; index += 1) {
      const x = vaseX + away * (tall * 0.42 + index * size * 1.55);
      if (x < size || x > width - size) break;
      const y = foot - size * 0.5 + (index % 2) * size * 0.75;
      const colour = (light: number): string =>
        tone(fruit.light + light, fruit.chroma, fruit.hue + random.between(-6, 6));
      body += ellipse(x + size * 0.35, y + size * fruit.squash * 0.92, size * 1.05, size * 0.16, tone(0.5, 0.05, hue), {
        opacity: 0.3,
      });
      body += ellipse(x, y, size, size * fruit.squash, colour(0));
      body += ellipse(x - size * 0.25, y - size * 0.25, size * 0.55, size * 0.5 * fruit.squash, colour(0.06), {
        opacity: 0.8,
      });
      body += line(
        `M${x} ${y - size * fruit.squash * 0.9}q${size * 0.1} ${-size * 0.3} ${size * 0.3} ${-size * 0.38}`,
        tone(0.42, 0.06, 90),
        size * 0.09,
      );
    }
    return {
      body,
      caption: `still life with ${fruit.name} and a vase, flat gouache, pastel ${hueName(hue)} wall, soft window light`,
    };
  },
};

function vase(random: Random, x: number, foot: number, tall: number, hue: number): string {
  const [neck, belly, base] = [random.between(0.08, 0.14), random.between(0.24, 0.36), random.between(0.12, 0.2)];
  const waist = random.between(0.35, 0.7);
  const outline = (side: 1 | -1): [number, number][] => [
    [x + side * tall * neck * 1.25, foot - tall],
    [x + side * tall * neck, foot - tall * 0.86],
    [x + side * tall * belly, foot - tall * waist],
    [x + side * tall * base, foot],
  ];
  const right = outline(1);
  const whole = smooth([...right, ...outline(-1).reverse()]);
  const shade: [number, number][] = [
    ...right,
    [x + tall * base * 0.4, foot],
    [x + tall * belly * 0.45, foot - tall * waist],
    [x + tall * neck * 0.4, foot - tall],
  ];
  const bands = random.chance(0.5)
    ? [0.42, 0.5, 0.58]
        .map((at) =>
          rect(x - tall, foot - tall * at, tall * 2, tall * 0.03, tone(0.94, 0.03, hue + 60), {
            'clip-path': 'url(#vase)',
          }),
        )
        .join('')
    : '';
  const body = path(`${whole}Z`, tone(0.74, 0.09, hue));
  return `<clipPath id="vase"><path d="${whole}Z"/></clipPath>${body}${bands}${path(`${smooth(shade)}Z`, tone(0.5, 0.08, hue), { opacity: 0.28 })}`;
}

function branch(random: Random, x: number, y: number, tall: number, hue: number): string {
  let drawn = '';
  const flower = random.between(0, 360);
  for (const lean of [-0.34, -0.08, 0.22, 0.42].slice(0, random.whole(2, 4))) {
    const reach = tall * random.between(0.55, 0.8);
    const [tipX, tipY] = [x + lean * reach * 1.3, y - reach];
    const bend = lean * reach * 0.3;
    drawn += line(`M${x} ${y}Q${x + bend} ${y - reach * 0.6} ${tipX} ${tipY}`, tone(0.48, 0.07, hue), tall * 0.014);
    for (let at = 0.35; at < 1; at += 0.16) {
      const [leafX, leafY] = [x + (tipX - x) * at ** 1.4, y - reach * at];
      for (const side of [-1, 1]) {
        const size = tall * random.between(0.055, 0.085);
        drawn += ellipse(leafX + side * size, leafY, size, size * 0.4, tone(random.between(0.55, 0.7), 0.08, hue), {
          transform: `rotate(${side * -32} ${leafX} ${leafY})`,
        });
      }
    }
    for (let petal = 0; petal < 6; petal += 1)
      drawn += ellipse(tipX + tall * 0.045, tipY, tall * 0.045, tall * 0.026, tone(0.86, 0.09, flower), {
        transform: `rotate(${petal * 60} ${tipX} ${tipY})`,
      });
    drawn += circle(tipX, tipY, tall * 0.024, tone(0.82, 0.13, 85));
  }
  return drawn;
}
