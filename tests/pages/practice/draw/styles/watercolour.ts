import { hueName, tone } from '../colour';
import { grain } from '../grain';
import type { Random } from '../random';
import { circle, line, type Point, polar, polygon, rect } from '../shapes';
import { PORTRAIT, SQUARE, type Style, TALL } from '../style';

/** Washes that bleed into each other: every wash is a shape laid down many times, thin, with a new edge each time (after Tyler Hobbs). */
export const watercolour: Style = {
  name: 'watercolour',
  ratios: [SQUARE, PORTRAIT, TALL],
  draw({ random, width, height }) {
    const hue = random.between(0, 360);
    const hues = [hue, hue + random.between(25, 60), hue - random.between(25, 60), hue + random.pick([150, 180, 210])];
    const flowers = random.chance(0.55);
    let body = rect(0, 0, width, height, tone(0.975, 0.008, 90));
    const count = flowers ? random.whole(3, 5) : random.whole(5, 8);
    for (let blob = 0; blob < count; blob += 1) {
      const place: Point = [width * random.between(0.18, 0.82), height * random.between(0.15, flowers ? 0.58 : 0.85)];
      const size = width * random.between(0.13, flowers ? 0.2 : 0.3);
      const colour = random.pick(hues);
      if (flowers) body += stem(random, place, [width * random.between(0.42, 0.58), height * 1.02], size);
      body += wash(random, place, size, tone(random.between(0.6, 0.76), random.between(0.09, 0.16), colour));
      if (flowers) {
        body += wash(random, place, size * 0.45, tone(0.5, 0.15, colour + 25));
        body += wash(random, place, size * 0.16, tone(0.3, 0.06, colour + 60));
      }
    }
    for (let drop = 0; drop < 45; drop += 1) {
      body += circle(
        random.between(0, width),
        random.between(0, height),
        1 + 9 * random.next() ** 4,
        tone(0.66, 0.12, random.pick(hues)),
        { opacity: random.between(0.2, 0.6) },
      );
    }
    const subject = flowers ? 'loose flowers' : 'abstract washes';
    return {
      body: body + grain(width, height, 0.3, 0.35),
      caption: `${subject}, wet watercolour, ${hueName(hue)} bleeding into ${hueName(hues[3] ?? hue)}, white paper`,
    };
  },
};

/** Splits every side at a random place and moves the new corner, `times` over. */
function deform(random: Random, corners: readonly Point[], roughness: number, times: number): readonly Point[] {
  if (times === 0) return corners;
  const finer = corners.flatMap(([x, y], index): Point[] => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    const along = random.between(0.35, 0.65);
    const away = Math.hypot(nextX - x, nextY - y) * roughness;
    return [
      [x, y],
      [x + (nextX - x) * along + random.between(-away, away), y + (nextY - y) * along + random.between(-away, away)],
    ];
  });
  return deform(random, finer, roughness, times - 1);
}

function wash(random: Random, [x, y]: Point, size: number, colour: string): string {
  const corners = Array.from({ length: 9 }, (_, index) =>
    polar(x, y, (index / 9) * Math.PI * 2, size * random.between(0.75, 1.1)),
  );
  const base = deform(random, corners, 0.32, 2);
  let drawn = '';
  for (let layer = 0; layer < 9; layer += 1) drawn += polygon(deform(random, base, 0.36, 2), colour, { opacity: 0.11 });
  return drawn + polygon(deform(random, base, 0.1, 1), 'none', { stroke: colour, 'stroke-width': 1.6, opacity: 0.35 });
}

function stem(random: Random, [x, y]: Point, [footX, footY]: Point, size: number): string {
  const hue = random.between(120, 165);
  const colour = tone(random.between(0.5, 0.62), 0.09, hue);
  const bend = x + (footX - x) * 0.2;
  const leaf: Point = [x + (footX - x) * 0.5 + random.pick([-1, 1]) * size * 0.6, y + (footY - y) * 0.55];
  return (
    line(`M${x} ${y}Q${bend} ${(y + footY) / 2} ${footX} ${footY}`, colour, size * 0.07, { opacity: 0.75 }) +
    wash(random, leaf, size * 0.35, colour)
  );
}
