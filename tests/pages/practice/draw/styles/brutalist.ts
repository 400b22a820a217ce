import { hueName, tone } from '../colour';
import { grain } from '../grain';
import type { Random } from '../random';
import { circle, linear, type Point, polygon, rect } from '../shapes';
import { PORTRAIT, SQUARE, type Style, TALL } from '../style';

/** Raw concrete towers in hard light, seen from a corner, before one flat colour of sky. */
export const brutalist: Style = {
  name: 'brutalist',
  ratios: [PORTRAIT, TALL, SQUARE],
  draw({ random, width, height }) {
    const hue = random.pick([45, 30, 250, 75, 15, 215, 340]) + random.between(-10, 10);
    const warm = random.between(50, 90);
    const sky = linear('sky', [tone(0.66, 0.13, hue), tone(0.86, 0.08, hue + 25)]);
    let body = `<defs>${sky}</defs>${rect(0, 0, width, height, 'url(#sky)')}`;
    if (random.chance(0.6))
      body += circle(
        width * random.between(0.15, 0.85),
        height * random.between(0.1, 0.3),
        width * random.between(0.06, 0.13),
        tone(0.9, 0.08, hue + 30),
      );
    const towers = random.whole(4, 6);
    for (const tower of random.shuffled(Array.from({ length: towers }, (_, index) => index)).entries()) {
      const [order, slot] = tower;
      const x = width * ((slot + random.between(0.25, 0.75)) / towers);
      const foot = height * (0.86 + order * 0.05);
      body += block(random, x, foot, width * random.between(0.1, 0.19), height * random.between(0.35, 0.8), (light) =>
        tone(light, 0.014, warm),
      );
    }
    return {
      body: body + grain(width, height, 0.6, 0.7),
      caption: `brutalist housing blocks, raw concrete, hard shadow, flat ${hueName(hue)} sky, film grain`,
    };
  },
};

/** How far under its foot a tower still goes on: out of the picture. */
const BELOW = -420;

/** One tower: a lit face, a dark face, windows or slits on both, and sometimes a slab that juts out. */
function block(
  random: Random,
  x: number,
  foot: number,
  wide: number,
  tall: number,
  grey: (light: number) => string,
): string {
  const left = wide * random.between(0.7, 1.1);
  const right = wide * random.between(0.5, 1);
  const slope = 0.32;
  const face = (from: number, to: number, top: number, bottom: number): Point[] => {
    const at = (out: number, up: number): Point => [x + out, foot - up - Math.abs(out) * slope];
    return [at(from, top), at(to, top), at(to, bottom), at(from, bottom)];
  };
  const day = random.between(0.74, 0.84);
  let drawn = polygon(face(-left, 0, tall, BELOW), grey(day)) + polygon(face(0, right, tall, BELOW), grey(day - 0.42));
  drawn += polygon(
    [
      [x, foot - tall],
      [x - left, foot - tall - left * slope],
      [x - left + right, foot - tall - (left + right) * slope],
      [x + right, foot - tall - right * slope],
    ],
    grey(day + 0.1),
  );
  const storeys = random.whole(7, 13);
  const storey = tall / storeys;
  const columns = random.whole(3, 5);
  const kind = random.pick(['cells', 'bands', 'fins'] as const);
  for (let floor = 0; floor * storey < tall - BELOW; floor += 1) {
    const [top, bottom] = [tall - storey * (floor + 0.3), tall - storey * (floor + 0.78)];
    for (const [out, dark] of [
      [-left, 0.4],
      [right, 0.19],
    ] as const) {
      if (kind === 'bands')
        drawn +=
          polygon(face(out * 0.94, out * 0.06, top, bottom), grey(dark)) +
          polygon(face(out * 0.94, out * 0.06, bottom, bottom - storey * 0.1), grey(dark + 0.5), { opacity: 0.6 });
      for (let column = 0; kind === 'cells' && column < columns; column += 1) {
        const [from, to] = [(out * (column + 0.2)) / columns, (out * (column + 0.8)) / columns];
        drawn += polygon(face(from, to, top, bottom), random.chance(0.04) ? tone(0.85, 0.12, 85) : grey(dark));
      }
    }
  }
  for (let fin = 0; kind === 'fins' && fin < columns * 2; fin += 1) {
    for (const [out, dark] of [
      [-left, 0.4],
      [right, 0.22],
    ] as const)
      drawn += polygon(
        face((out * (fin + 0.3)) / (columns * 2), (out * (fin + 0.7)) / (columns * 2), tall * 0.94, BELOW),
        grey(dark),
      );
  }
  if (random.chance(0.6)) {
    const top = tall * random.between(0.55, 0.85);
    const thick = storey * random.between(0.6, 1.1);
    drawn += polygon(face(-left * 1.14, 0, top - thick, top - thick * 1.7), grey(0.25), { opacity: 0.6 });
    drawn +=
      polygon(face(-left * 1.14, 0, top, top - thick), grey(day + 0.05)) +
      polygon(face(0, right * 1.14, top, top - thick), grey(day - 0.34));
  }
  return drawn;
}
