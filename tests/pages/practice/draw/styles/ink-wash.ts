import { tone } from '../colour';
import { createFractal } from '../noise';
import type { Random } from '../random';
import { circle, line, linear, type Point, path, polar, polygon, rect, smooth } from '../shapes';
import { type Canvas, PORTRAIT, SQUARE, type Style, TALL } from '../style';

const INK = tone(0.2, 0.012, 250);

/** A few brush strokes in ink on rice paper, much of it left empty. */
export const inkWash: Style = {
  name: 'ink-wash',
  ratios: [TALL, TALL, PORTRAIT, SQUARE],
  draw({ random, width, height }) {
    const canvas = { random, width, height };
    let body = rect(0, 0, width, height, tone(random.between(0.91, 0.96), 0.022, random.between(70, 95)));
    for (let fibre = 0; fibre < 90; fibre += 1) {
      const [x, y] = [random.between(0, width), random.between(0, height)];
      body += line(
        `M${x} ${y}q${random.between(-20, 20)} ${random.between(-10, 10)} ${random.between(-36, 36)} ${random.between(-24, 24)}`,
        tone(0.78, 0.03, 80),
        0.8,
        { opacity: 0.5 },
      );
    }
    const subject = random.pick([bamboo, enso, peaks]);
    const drawn = subject(canvas);
    const seal = width * 0.052;
    const [x, y] = [width * 0.86, height * random.pick([0.82, 0.88])];
    body += drawn.body + rect(x, y, seal, seal * 1.15, tone(0.55, 0.19, 30), { rx: 4 });
    body += line(
      `M${x + seal * 0.25} ${y + seal * 0.3}h${seal * 0.5}M${x + seal * 0.5} ${y + seal * 0.3}v${seal * 0.6}M${x + seal * 0.25} ${y + seal * 0.62}h${seal * 0.5}`,
      tone(0.95, 0.02, 80),
      3,
    );
    return { body, caption: `${drawn.caption}, sumi-e ink wash on rice paper, black and grey, generous empty space` };
  },
};

/** A stroke of many bristles: each follows the spine at its own distance, runs dry at its own place. */
function brush(random: Random, spine: readonly Point[], wide: number, wet: number): string {
  let drawn = line(smooth(spine.slice(1, -1)), INK, wide * 0.8, { opacity: wet * 0.2, 'stroke-linecap': 'butt' });
  for (let bristle = 0; bristle < 20; bristle += 1) {
    const off = random.between(-0.5, 0.5) * wide;
    const from = random.chance(0.3) ? random.whole(0, Math.floor(spine.length * 0.25)) : 0;
    const until = spine.length - (random.chance(0.55) ? random.whole(0, Math.floor(spine.length * 0.35)) : 0);
    const points = spine.slice(from, Math.max(until, from + 2)).map(([x, y], index, all): Point => {
      const [nextX, nextY] = all[Math.min(index + 1, all.length - 1)] ?? [x, y];
      const [lastX, lastY] = all[Math.max(index - 1, 0)] ?? [x, y];
      const angle = Math.atan2(nextY - lastY, nextX - lastX) + Math.PI / 2;
      const [atX, atY] = polar(x, y, angle, off + random.between(-0.02, 0.02) * wide);
      return [atX, atY];
    });
    drawn += line(smooth(points), INK, wide * random.between(0.02, 0.12), { opacity: wet * random.between(0.3, 0.95) });
  }
  return drawn;
}

function bamboo({ random, width, height }: Canvas): { body: string; caption: string } {
  let body = '';
  for (let stalk = 0; stalk < random.whole(2, 4); stalk += 1) {
    const wide = width * random.between(0.03, 0.07);
    const wet = random.between(0.35, 0.95);
    let [x, y] = [width * random.between(0.12, 0.7), height * 1.02];
    const lean = random.between(-0.12, 0.14);
    while (y > -height * 0.05) {
      const long = height * random.between(0.15, 0.2);
      body += brush(
        random,
        [0, 0.25, 0.5, 0.75, 1].map((at): Point => [x + lean * long * at, y - long * 0.95 * at]),
        wide,
        wet,
      );
      x += lean * long;
      y -= long;
      body += line(
        `M${x - wide * 0.55} ${y + long * 0.02}q${wide * 0.5} ${wide * 0.25} ${wide * 1.1} 0`,
        INK,
        wide * 0.16,
        { opacity: wet },
      );
      if (random.chance(0.75)) body += leaves(random, x, y, width * random.between(0.14, 0.24), wet);
    }
  }
  return { body, caption: 'bamboo in the wind' };
}

function leaves(random: Random, x: number, y: number, size: number, wet: number): string {
  const side = random.pick([-1, 1]);
  return Array.from({ length: random.whole(3, 6) }, () => {
    const angle = Math.PI / 2 - side * random.between(0.3, 1.7);
    const long = size * random.between(0.6, 1.1);
    const tip = polar(x, y, angle, long);
    const bulge = (turn: number): Point => polar(x, y, angle + turn, long * 0.45);
    return path(smooth([[x, y], bulge(0.13), tip, bulge(-0.13), [x, y]]), INK, {
      opacity: wet * random.between(0.55, 0.95),
    });
  }).join('');
}

function enso({ random, width, height }: Canvas): { body: string; caption: string } {
  const radius = Math.min(width, height) * random.between(0.26, 0.34);
  const start = random.between(0, 6.28);
  const [x, y] = [width * 0.5, height * random.between(0.42, 0.5)];
  const sweep = random.between(5.3, 6.1);
  const spine = Array.from(
    { length: 28 },
    (_, index): Point => polar(x, y, start + (sweep * index) / 27, radius * (1 + 0.05 * Math.sin(index / 5))),
  );
  const sun = random.chance(0.5)
    ? circle(
        x + radius * random.between(-0.2, 0.2),
        y + radius * random.between(-0.2, 0.2),
        radius * 0.3,
        tone(0.58, 0.19, 30),
        { opacity: 0.9 },
      )
    : '';
  return {
    body: sun + brush(random, spine, radius * random.between(0.22, 0.36), 0.9),
    caption: sun ? 'enso circle around a red sun' : 'enso circle in one breath',
  };
}

function peaks({ random, width, height }: Canvas): { body: string; caption: string } {
  let body = circle(width * random.between(0.25, 0.75), height * 0.2, width * 0.09, tone(0.6, 0.18, 30), {
    opacity: 0.85,
  });
  for (let layer = 0; layer < 4; layer += 1) {
    const base = height * (0.42 + layer * 0.14);
    const noise = createFractal(random, 5);
    const crest = Array.from(
      { length: 65 },
      (_, index): Point => [(width * index) / 64, base - height * 0.2 * Math.max(-0.3, noise(index / 22))],
    );
    const fade = linear(`w${layer}`, [`${INK}/${0.22 + layer * 0.17}`, `${INK}/0.04`, `${INK}/0`]);
    body += `<defs>${fade}</defs>${polygon([...crest, [width, base + height * 0.25], [0, base + height * 0.25]], `url(#w${layer})`)}`;
    if (layer > 0) body += slopes(random, crest, width * 0.05, 0.1 + layer * 0.08);
  }
  body += boat(random, width * random.between(0.3, 0.7), height * random.between(0.9, 0.94), width * 0.09);
  return { body, caption: 'distant peaks and a red sun' };
}

/** Short strokes that run down from the crest, as painters give rock its weight. */
function slopes(random: Random, crest: readonly Point[], long: number, wet: number): string {
  return crest
    .slice(1)
    .flatMap(([x, y], index) => {
      const [lastX, lastY] = crest[index] ?? [x, y];
      const steep = (y - lastY) / (x - lastX);
      return Array.from({ length: 2 }, () => {
        const down = long * random.between(0.2, 1.3);
        const from = y + random.between(0, long * 0.8);
        return line(
          `M${x} ${from}q${down * steep * 0.2} ${down * 0.5} ${down * steep * 0.7} ${down}`,
          INK,
          random.between(1, 5),
          {
            opacity: wet * random.between(0.3, 1),
          },
        );
      });
    })
    .join('');
}

function boat(random: Random, x: number, y: number, long: number): string {
  const hull = path(
    `M${x - long} ${y}Q${x} ${y + long * 0.42} ${x + long} ${y - long * 0.08}Q${x} ${y + long * 0.16} ${x - long} ${y}Z`,
    INK,
    { opacity: 0.9 },
  );
  const man =
    line(`M${x - long * 0.1} ${y + long * 0.1}v${-long * 0.34}`, INK, long * 0.13) +
    circle(x - long * 0.1, y - long * 0.34, long * 0.08, INK);
  const pole = line(`M${x - long * 0.5} ${y + long * 0.5}L${x + long * 0.24} ${y - long * 0.75}`, INK, 2);
  const water = [0.3, 0.42, 0.55].map((down) =>
    line(`M${x - long * random.between(0.6, 1.5)} ${y + long * down}h${long * random.between(0.8, 2.2)}`, INK, 1.6, {
      opacity: 0.3,
    }),
  );
  return hull + man + pole + water.join('');
}
