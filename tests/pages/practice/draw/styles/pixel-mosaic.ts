import { hueName, tone } from '../colour';
import { createFractal } from '../noise';
import { n, rect } from '../shapes';
import { LANDSCAPE, PORTRAIT, SQUARE, type Style, WIDE } from '../style';

const SCENES = [
  {
    name: 'lake at noon',
    sky: [0.78, 0.1, 235],
    low: [0.92, 0.04, 220],
    land: [0.52, 0.11, 145],
    sun: [0.97, 0.08, 100],
  },
  {
    name: 'lake at sunset',
    sky: [0.42, 0.12, 300],
    low: [0.82, 0.14, 60],
    land: [0.28, 0.07, 300],
    sun: [0.93, 0.13, 90],
  },
  {
    name: 'lake by night',
    sky: [0.2, 0.07, 270],
    low: [0.4, 0.1, 280],
    land: [0.16, 0.04, 260],
    sun: [0.95, 0.03, 100],
  },
  {
    name: 'red desert lake',
    sky: [0.72, 0.07, 210],
    low: [0.93, 0.05, 80],
    land: [0.55, 0.14, 38],
    sun: [0.98, 0.04, 90],
  },
] as const;

/** A landscape of square tiles, each a shade off its neighbours, the grout showing between them. */
export const pixelMosaic: Style = {
  name: 'pixel-mosaic',
  ratios: [SQUARE, LANDSCAPE, WIDE, PORTRAIT],
  draw({ random, width, height }) {
    const scene = random.pick(SCENES);
    const shift = random.between(-22, 22);
    const columns = random.pick([32, 40, 48]);
    const cell = width / columns;
    const rows = Math.ceil(height / cell);
    const shore = Math.round(rows * random.between(0.58, 0.68));
    const sun = {
      x: columns * random.between(0.25, 0.75),
      y: shore * random.between(0.25, 0.55),
      r: columns * random.between(0.07, 0.11),
    };
    const ridge = createFractal(random, 3);
    const hill = createFractal(random, 3);
    const mix = (at: number): [number, number, number] =>
      [0, 1, 2].map((part) => (scene.sky[part] ?? 0) * (1 - at) + (scene.low[part] ?? 0) * at) as [
        number,
        number,
        number,
      ];
    const paint = (column: number, row: number): readonly [number, number, number] => {
      const mountain = shore * (0.62 - 0.3 * ridge(column / 11));
      const near = shore * (0.88 - 0.16 * hill(column / 8 + 30));
      if (row > near) return [scene.land[0] - 0.05, scene.land[1], scene.land[2] + 12];
      if (row > mountain)
        return [
          scene.land[0] + 0.18 - ((row - mountain) / shore) * 0.12 + (row < mountain + 2 ? 0.2 : 0),
          scene.land[1] * 0.7,
          scene.land[2] - 25,
        ];
      const away = Math.hypot(column - sun.x, row - sun.y);
      if (away < sun.r) return scene.sun;
      const [light, chroma, hue] = mix(row / shore);
      return [light + Math.max(0, 0.14 - (away - sun.r) * 0.012), chroma, hue];
    };
    let body = rect(0, 0, width, height, tone(0.28, 0.015, 60));
    const gap = random.pick([0.06, 0.1, 0.14]) * cell;
    const round = random.chance(0.35) ? (cell - gap) / 2 : random.pick([0, cell * 0.14]);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const mirrored = row > shore ? shore - (row - shore) * 1.15 + random.whole(-1, 1) : row;
        const [light, chroma, hue] = paint(row > shore ? column + random.pick([-1, 0, 0, 1]) : column, mirrored);
        const wet = row > shore ? 0.06 : 0;
        const colour = tone(
          light - wet + random.between(-0.03, 0.03),
          chroma + random.between(-0.012, 0.012),
          hue + shift + random.between(-5, 5),
        );
        body += `<rect x="${n(column * cell + gap / 2)}" y="${n(row * cell + gap / 2)}" width="${n(cell - gap)}" height="${n(cell - gap)}" rx="${n(round)}" fill="${colour}"/>`;
      }
    }
    return {
      body,
      caption: `${round > cell * 0.3 ? 'dotted' : 'tiled'} mosaic of a ${scene.name}, pixel art, ${hueName(scene.sky[2] + shift)} sky`,
    };
  },
};
