import { hueName, tone } from '../colour';
import { circle, type Point, polar, polygon, radial, rect } from '../shapes';
import { type Canvas, PORTRAIT, SQUARE, type Style, TALL } from '../style';

/** Panes of bright glass in lead, light coming through the middle. */
export const stainedGlass: Style = {
  name: 'stained-glass',
  ratios: [SQUARE, PORTRAIT, TALL],
  draw({ random, width, height }) {
    const canvas = { random, width, height };
    const hue = random.between(0, 360);
    const spread = random.pick([70, 120, 200]);
    const rose = random.chance(0.45);
    const centre: Point = [width / 2, rose ? height / 2 : height * random.between(0.3, 0.6)];
    const seeds = rose ? roseSeeds(canvas, centre) : scatteredSeeds(canvas);
    const lead = tone(0.16, 0.01, 250);
    const reach = Math.hypot(width, height) / 2;
    let body = `<defs>${radial('light', ['#fffbe8/.75', '#fffbe8/.18', '#1a1030/.0', '#1a1030/.4'])}</defs>${rect(0, 0, width, height, lead)}`;
    for (const seed of seeds) {
      const [x, y] = seed;
      const far = Math.hypot(x - centre[0], y - centre[1]) / reach;
      const ring = rose ? Math.round(far * 7) / 7 : far;
      const wash = random.chance(rose ? 0.08 : 0.16)
        ? random.between(0, 360)
        : hue + ring * spread * 1.4 + random.between(-14, 14);
      const pane = cellOf(seed, seeds, width, height);
      body += polygon(pane, tone(random.between(0.5, 0.76) - ring * 0.12, random.between(0.15, 0.22), wash), {
        stroke: lead,
        'stroke-width': 7,
        'stroke-linejoin': 'round',
      });
    }
    body += circle(centre[0], centre[1], reach, 'url(#light)', { style: 'mix-blend-mode:soft-light' });
    body += rect(0, 0, width, height, 'none', { stroke: lead, 'stroke-width': 26 });
    return {
      body,
      caption: `stained glass ${rose ? 'rose window' : 'mosaic of panes'}, glowing ${hueName(hue)} and ${hueName(hue + spread)}, lead lines, backlit`,
    };
  },
};

function scatteredSeeds({ random, width, height }: Canvas): Point[] {
  const step = width / random.whole(6, 9);
  const seeds: Point[] = [];
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step)
      seeds.push([x + random.between(-0.45, 0.45) * step, y + random.between(-0.45, 0.45) * step]);
  }
  return seeds;
}

function roseSeeds({ random, width, height }: Canvas, [x, y]: Point): Point[] {
  const petals = random.pick([6, 8, 10, 12]);
  const seeds: Point[] = [[x, y]];
  const reach = Math.hypot(width, height) / 2;
  for (let ring = 1; ring * width * 0.085 < reach; ring += 1) {
    const count = ring < 2 ? petals : ring < 4 ? petals * 2 : petals * 3;
    for (let petal = 0; petal < count; petal += 1)
      seeds.push(polar(x, y, ((petal + (ring % 2) / 2) / count) * Math.PI * 2, ring * width * 0.085));
  }
  return seeds.filter(([seedX, seedY]) => seedX > -60 && seedX < width + 60 && seedY > -60 && seedY < height + 60);
}

/** The part of the canvas that is nearer to `seed` than to any other (its Voronoi cell), cut out side by side. */
function cellOf(seed: Point, seeds: readonly Point[], width: number, height: number): readonly Point[] {
  let cell: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  for (const other of seeds) {
    const [dx, dy] = [other[0] - seed[0], other[1] - seed[1]];
    if (other === seed || Math.hypot(dx, dy) > width * 0.6) continue;
    const limit = (other[0] ** 2 + other[1] ** 2 - seed[0] ** 2 - seed[1] ** 2) / 2;
    const over = ([x, y]: Point): number => x * dx + y * dy - limit;
    cell = cell.flatMap((from, index): Point[] => {
      const to = cell[(index + 1) % cell.length] ?? from;
      const [here, there] = [over(from), over(to)];
      const kept: Point[] = here <= 0 ? [from] : [];
      if (here <= 0 === there <= 0) return kept;
      const along = here / (here - there);
      return [...kept, [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along]];
    });
  }
  return cell;
}
