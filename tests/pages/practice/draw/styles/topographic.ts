import { hueName, tone } from '../colour';
import { rings } from '../isolines';
import { createFractal } from '../noise';
import { path, rect, through } from '../shapes';
import { LANDSCAPE, PORTRAIT, SQUARE, type Style, WIDE } from '../style';

const PLANS = [
  { name: 'dark survey map', low: [0.17, 0.03], high: [0.32, 0.05], ink: [0.78, 0.11], turn: 0, lines: 1 },
  { name: 'layered paper relief', low: [0.42, 0.08], high: [0.94, 0.05], ink: [0.98, 0.02], turn: 70, lines: 0.25 },
  { name: 'hiking map', low: [0.93, 0.035], high: [0.84, 0.07], ink: [0.52, 0.09], turn: -50, lines: 0.85 },
  { name: 'bathymetric chart', low: [0.3, 0.1], high: [0.86, 0.07], ink: [0.97, 0.02], turn: -40, lines: 0.5 },
] as const;

/** Lines of equal height over hills that never were. */
export const topographic: Style = {
  name: 'topographic',
  ratios: [SQUARE, PORTRAIT, LANDSCAPE, WIDE],
  draw({ random, width, height }) {
    const plan = random.pick(PLANS);
    const hue = random.between(0, 360);
    const cell = 9;
    const columns = Math.ceil(width / cell) + 1;
    const rows = Math.ceil(height / cell) + 1;
    const noise = createFractal(random, 3);
    const zoom = random.between(2.2, 4.2) / columns;
    const heights = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => noise(column * zoom, row * zoom)),
    );
    const levels = random.whole(10, 18);
    const mix = (from: number, to: number, at: number): number => from + (to - from) * at;
    const colour = (at: number): string =>
      tone(mix(plan.low[0], plan.high[0], at), mix(plan.low[1], plan.high[1], at), hue + plan.turn * at);
    const ink = tone(plan.ink[0], plan.ink[1], hue + plan.turn);
    let body = rect(0, 0, width, height, colour(0));
    for (let level = 1; level <= levels; level += 1) {
      const shape = rings(heights, -1.05 + (level / (levels + 1)) * 2.1)
        .map((ring) =>
          through(
            ring.map(([x, y]) => [x * cell, y * cell]),
            true,
          ),
        )
        .join('');
      if (!shape) continue;
      body += path(shape, colour(level / levels), {
        'fill-rule': 'evenodd',
        stroke: ink,
        'stroke-width': level % 5 ? 1.3 : 3,
        'stroke-opacity': plan.lines,
      });
    }
    return { body, caption: `topographic contour lines, ${plan.name}, ${hueName(hue)} tones, minimal` };
  },
};
