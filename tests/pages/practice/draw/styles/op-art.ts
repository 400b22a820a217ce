import { hueName, tone } from '../colour';
import { createNoise } from '../noise';
import { line, type Point, polar, polygon, rect, through } from '../shapes';
import { type Canvas, PORTRAIT, SQUARE, type Style, TALL } from '../style';

/** Two colours and one rule, repeated until the flat page seems to bend. */
export const opArt: Style = {
  name: 'op-art',
  ratios: [SQUARE, SQUARE, PORTRAIT, TALL],
  draw({ random, width, height }) {
    const hue = random.between(0, 360);
    const [dark, light] = random.pick([
      ['#111111', '#f7f5f0'],
      ['#111111', '#f7f5f0'],
      [tone(0.3, 0.16, hue), tone(0.93, 0.05, hue + 40)],
      [tone(0.55, 0.22, hue), tone(0.9, 0.12, hue + 140)],
    ]);
    const figure = random.pick([bulge, tunnel, waves]);
    const drawn = figure({ random, width, height }, dark);
    const colours = dark === '#111111' ? 'black and white' : `${hueName(hue)} duotone`;
    return {
      body: rect(0, 0, width, height, light) + drawn.body,
      caption: `op art ${drawn.caption}, ${colours}, hypnotic optical illusion`,
    };
  },
};

interface Figure {
  body: string;
  caption: string;
}

/** A chequerboard over a ball. */
function bulge({ random, width, height }: Canvas, dark: string): Figure {
  const count = random.whole(12, 18);
  const cell = width / count;
  const rows = Math.ceil(height / cell);
  const radius = Math.min(width, height) * random.between(0.38, 0.5);
  const [x, y] = [width * random.between(0.4, 0.6), height * random.between(0.4, 0.6)];
  const strength = random.pick([0.6, 0.8, -0.5]);
  const bend = (column: number, row: number): Point => {
    const [dx, dy] = [column * cell - x, row * cell - y];
    const far = Math.hypot(dx, dy) / radius;
    const push = far < 1 ? 1 + strength * (1 - far * far) ** 1.5 : 1;
    return [x + dx * push, y + dy * push];
  };
  let body = '';
  for (let row = -2; row < rows + 2; row += 1) {
    for (let column = -2; column < count + 2; column += 1) {
      if ((row + column) % 2) continue;
      const steps = [0, 0.5] as const;
      const edge: Point[] = [
        ...steps.map((at) => bend(column + at, row)),
        ...steps.map((at) => bend(column + 1, row + at)),
        ...steps.map((at) => bend(column + 1 - at, row + 1)),
        ...steps.map((at) => bend(column, row + 1 - at)),
      ];
      body += polygon(edge, dark);
    }
  }
  return { body, caption: strength > 0 ? 'bulging chequerboard' : 'sinking chequerboard' };
}

/** Rings of sectors that turn as they shrink. */
function tunnel({ random, width, height }: Canvas, dark: string): Figure {
  const sectors = random.pick([16, 20, 24]);
  const turn = random.pick([-0.5, 0.35, 0.5, 1]);
  const shrink = random.between(0.8, 0.87);
  let body = '';
  let outer = Math.hypot(width, height) * 0.56;
  for (let ring = 0; outer > 6; ring += 1, outer *= shrink) {
    for (let sector = 0; sector < sectors; sector += 2) {
      const from = ((sector + ring * turn) / sectors) * Math.PI * 2;
      const to = ((sector + 1 + ring * turn) / sectors) * Math.PI * 2;
      const shift = ((turn - Math.round(turn)) / sectors) * Math.PI * 2;
      const at = (angle: number, distance: number): Point => polar(width / 2, height / 2, angle, distance);
      body += polygon(
        [
          at(from, outer),
          at((from + to) / 2, outer),
          at(to, outer),
          at(to + shift, outer * shrink),
          at(from + shift, outer * shrink),
        ],
        dark,
      );
    }
  }
  return { body, caption: 'spiral tunnel' };
}

/** Parallel lines pulled out of shape by a slow noise. */
function waves({ random, width, height }: Canvas, dark: string): Figure {
  const noise = createNoise(random);
  const gap = random.between(13, 22);
  const swing = height * random.between(0.08, 0.16);
  const angle = random.pick([0, 30, 90, -45]);
  const reach = Math.hypot(width, height);
  let body = '';
  for (let y = -reach * 0.2; y < reach * 1.2; y += gap) {
    const points: Point[] = [];
    for (let x = -reach * 0.3; x < reach * 1.3; x += 12) points.push([x, y + swing * noise(x / 210, y / 290)]);
    body += line(through(points), dark, gap * 0.52);
  }
  return {
    body: `<g transform="rotate(${angle} ${width / 2} ${height / 2})">${body}</g>`,
    caption: 'warped parallel lines',
  };
}
