import { hueName, tone } from '../colour';
import { circle, line, linear, radial, rect } from '../shapes';
import { type Canvas, LANDSCAPE, PORTRAIT, type Style, TALL, WIDE } from '../style';

/** Pairs of neon colours, as hues (degrees). */
const LIGHTS = [
  [345, 200],
  [195, 335],
  [310, 70],
  [70, 330],
  [25, 250],
  [165, 300],
  [285, 190],
] as const;

/** A skyline at night: lit windows, neon edges, and all of it again in the wet street. */
export const neonCity: Style = {
  name: 'neon-city',
  ratios: [PORTRAIT, TALL, LANDSCAPE, WIDE],
  draw({ random, width, height }) {
    const [hue, second] = random.pick(LIGHTS);
    const night = random.between(245, 310);
    const ground = height * random.between(0.66, 0.74);
    const moonX = width * random.between(0.25, 0.75);
    const moonY = ground * random.between(0.3, 0.5);
    const moon = width * random.between(0.12, 0.2);
    let city = '';
    for (const depth of [0, 0.5, 1]) city += skyline({ random, width, height: ground }, depth, night, [hue, second]);
    const sky = linear('sky', [tone(0.13, 0.05, night), tone(0.26, 0.11, night), tone(0.52, 0.17, hue)]);
    const fade = linear('wet', [`${tone(0.1, 0.04, night)}/.25`, `${tone(0.08, 0.03, night)}/.95`]);
    const glow = radial('glow', [
      `${tone(0.75, 0.17, hue)}/.75`,
      `${tone(0.6, 0.18, hue)}/.22`,
      `${tone(0.5, 0.16, hue)}/0`,
    ]);
    let body = `<defs>${sky}${fade}${glow}</defs>${rect(0, 0, width, height, 'url(#sky)')}`;
    for (let star = 0; star < 60; star += 1) {
      body += circle(random.between(0, width), random.between(0, ground * 0.6), random.between(0.6, 1.6), '#fff', {
        opacity: random.between(0.2, 0.8),
      });
    }
    body += circle(moonX, moonY, moon * 2.3, 'url(#glow)') + circle(moonX, moonY, moon, tone(0.86, 0.1, hue));
    body += `<g>${city}</g>`;
    body += `<g transform="translate(0 ${ground}) scale(1 -.62) translate(0 ${-ground})">${city}</g>`;
    body += rect(0, ground, width, height - ground, 'url(#wet)');
    for (let ripple = 0; ripple < 70; ripple += 1) {
      const y = ground + (height - ground) * random.next() ** 1.4;
      const x = random.between(-40, width);
      const long = random.between(20, 150);
      body += line(
        `M${x} ${y}h${long}`,
        random.chance(0.4) ? tone(0.7, 0.17, random.pick([hue, second])) : tone(0.1, 0.04, night),
        random.between(1, 4),
        { opacity: random.between(0.25, 0.7) },
      );
    }
    body +=
      line(`M0 ${ground}H${width}`, tone(0.8, 0.14, hue), 2.5) +
      line(`M0 ${ground}H${width}`, tone(0.7, 0.17, hue), 12, { opacity: 0.25 });
    return {
      body,
      caption: `neon city at night, wet street reflections, ${hueName(hue)} and ${hueName(second)} glow, cyberpunk skyline`,
    };
  },
};

function skyline({ random, width, height }: Canvas, depth: number, night: number, hues: readonly number[]): string {
  let drawn = '';
  const wall = tone(0.3 - depth * 0.17, 0.09 - depth * 0.045, night);
  for (let x = -30; x < width; ) {
    const wide = width * random.between(0.07, 0.15);
    const tall = height * random.between(0.25, 0.85) * (1 - depth * 0.35);
    const y = height - tall;
    const neon = tone(0.74, 0.19, random.pick(hues));
    drawn += rect(x, y, wide, tall, wall);
    const cell = wide / random.whole(4, 6);
    const lit = random.between(0.2, 0.55);
    if (depth > 0) {
      let cells = '';
      for (let row = y + cell; row < height - cell; row += cell * 1.25) {
        for (let column = x + cell * 0.5; column < x + wide - cell * 0.8; column += cell) {
          if (random.chance(lit))
            cells += `M${Math.round(column)} ${Math.round(row)}h${(cell * 0.55).toFixed(1)}v${(cell * 0.65).toFixed(1)}h${(-cell * 0.55).toFixed(1)}z`;
        }
      }
      if (cells)
        drawn += `<path d="${cells}" fill="${tone(0.85, 0.11, random.pick([80, ...hues]))}" opacity="${0.35 + depth * 0.4}"/>`;
      if (random.chance(0.5)) {
        const edge = `M${x} ${height}V${y}H${x + wide}V${height}`;
        drawn += line(edge, neon, 9, { opacity: 0.22 }) + line(edge, neon, 2.2);
      }
      if (random.chance(0.4)) {
        const sign = x + wide * random.between(0.2, 0.7);
        const long = tall * random.between(0.2, 0.45);
        drawn +=
          rect(sign - 6, y + 14, cell * 0.9 + 12, long + 12, neon, { opacity: 0.25, rx: 8 }) +
          rect(sign, y + 20, cell * 0.9, long, neon, { rx: 4 });
      }
    }
    if (random.chance(0.3))
      drawn +=
        line(`M${x + wide / 2} ${y}v${-height * 0.07}`, wall, 3) + circle(x + wide / 2, y - height * 0.07, 3, neon);
    x += wide * random.between(0.92, 1.12);
  }
  return drawn;
}
