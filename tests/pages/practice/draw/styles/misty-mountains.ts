import { hueName, tone } from '../colour';
import { createFractal } from '../noise';
import { circle, linear, type Point, polygon, rect } from '../shapes';
import { type Canvas, LANDSCAPE, PORTRAIT, SQUARE, type Style, TALL, WIDE } from '../style';

const HOURS = [
  { name: 'at dawn', sky: [0.93, 0.06], turn: 150, sun: 0.97 },
  { name: 'at dusk', sky: [0.8, 0.1], turn: 120, sun: 0.93 },
  { name: 'in the morning fog', sky: [0.94, 0.02], turn: 20, sun: 0.985 },
  { name: 'under a winter moon', sky: [0.6, 0.06], turn: 15, sun: 0.96 },
] as const;

/** Ridges behind ridges, each paler than the one in front of it. */
export const mistyMountains: Style = {
  name: 'misty-mountains',
  ratios: [SQUARE, PORTRAIT, TALL, LANDSCAPE, WIDE],
  draw({ random, width, height }) {
    const hour = random.pick(HOURS);
    const hue = random.pick([165, 195, 220, 250, 285, 320, 20]) + random.between(-12, 12);
    const [light, chroma] = hour.sky;
    const sky = [
      tone(light - 0.1, chroma * 0.8, hue),
      tone(light, chroma, hue + hour.turn),
      tone(light + 0.02, chroma * 0.6, hue + hour.turn),
    ];
    const sunX = width * random.between(0.2, 0.8);
    const sunY = height * random.between(0.16, 0.34);
    const sunColour = tone(hour.sun, 0.05, hue + hour.turn + 20);
    const radius = Math.min(width, height) * random.between(0.06, 0.13);
    let body =
      `<defs>${linear('sky', sky)}</defs>${rect(0, 0, width, height, 'url(#sky)')}` +
      circle(sunX, sunY, radius * 2.4, sunColour, { opacity: 0.12 }) +
      circle(sunX, sunY, radius * 1.6, sunColour, { opacity: 0.18 }) +
      circle(sunX, sunY, radius, sunColour);
    const layers = random.whole(5, 8);
    for (let layer = 0; layer < layers; layer += 1) {
      const near = layer / (layers - 1);
      const ink = light - 0.1 - near * (light - 0.32);
      const strength = 0.025 + near * 0.055;
      const top = tone(ink, strength, hue + near * 14);
      const foot = tone(Math.min(0.95, ink + 0.16 * (1.1 - near)), strength * 0.7, hue + hour.turn * (1 - near) * 0.2);
      const ridge = ridgeline({ random, width, height }, near);
      body += `<defs>${linear(`r${layer}`, [top, foot])}</defs>${polygon(ridge, `url(#r${layer})`)}`;
      if (near > 0.7) body += forest({ random, width, height }, ridge, near, top);
    }
    return { body, caption: `misty mountains ${hour.name}, layered paper cut, muted ${hueName(hue)}` };
  },
};

function ridgeline({ random, width, height }: Canvas, near: number): Point[] {
  const base = height * (0.36 + near * 0.5);
  const noise = createFractal(random, 6);
  const peaks = 2.2 + near * 1.6;
  const swing = height * (0.15 - near * 0.06);
  const points: Point[] = [];
  for (let x = 0; x <= width; x += 4) {
    const rise = noise((x / width) * peaks);
    points.push([x, base - swing * (rise + 0.35 * Math.abs(rise))]);
  }
  return [...points, [width, height], [0, height]];
}

function forest({ random, width, height }: Canvas, ridge: readonly Point[], near: number, colour: string): string {
  const size = Math.min(width, height) * 0.075 * near;
  return ridge
    .slice(0, -2)
    .filter(() => random.chance(0.55))
    .map(([x, y]) => {
      const tall = size * random.between(0.35, 1);
      const wide = tall * 0.2;
      const foot = y + size * 0.3;
      return polygon(
        [
          [x - wide, foot],
          [x - wide * 0.5, foot - tall * 0.5],
          [x, foot - tall],
          [x + wide * 0.5, foot - tall * 0.5],
          [x + wide, foot],
        ],
        colour,
      );
    })
    .join('');
}
