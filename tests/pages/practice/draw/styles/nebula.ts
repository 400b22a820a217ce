import { hueName, tone } from '../colour';
import { createFractal } from '../noise';
import type { Random } from '../random';
import { circle, ellipse, line, path, radial, rect, slice } from '../shapes';
import { LANDSCAPE, PORTRAIT, SQUARE, type Style, TALL, WIDE } from '../style';

/** Hues (degrees) that glow together without turning to mud: most of it, its neighbour, an accent. */
const GASES: readonly (readonly number[])[] = [
  [335, 295, 225],
  [18, 350, 285],
  [225, 265, 320],
  [285, 325, 50],
  [190, 225, 305],
  [45, 18, 215],
  [255, 215, 165],
  [310, 345, 190],
];

/** Clouds of glowing gas: hundreds of soft lights, bright where the noise is high and dark where it is low. */
export const nebula: Style = {
  name: 'nebula',
  ratios: [SQUARE, PORTRAIT, TALL, LANDSCAPE, WIDE],
  draw({ random, width, height }) {
    const hues = random.pick(GASES).map((each) => each + random.between(-14, 14));
    const [hue = 0, , accent = 0] = hues;
    const glows = hues.map((each, index) => {
      const colour = tone(0.64, 0.18, each);
      return radial(`g${index}`, [`${colour}/.34`, `${colour}/.13`, `${colour}/0`]);
    });
    const wisp = radial('wisp', [
      `${tone(0.86, 0.1, hues[1] ?? hue)}/.5`,
      `${tone(0.7, 0.17, hue)}/.16`,
      `${tone(0.6, 0.18, hue)}/0`,
    ]);
    const dark = tone(0.12, 0.04, hue + 40);
    const dust = radial('dust', [`${dark}/.5`, `${dark}/.2`, `${dark}/0`]);
    const core = radial('core', [
      '#ffffff/.95',
      `${tone(0.88, 0.1, hues[1] ?? hue)}/.4`,
      `${tone(0.7, 0.15, hue)}/.1`,
      `${dark}/0`,
    ]);
    let body = `<defs>${glows.join('')}${wisp}${dust}${core}</defs>${rect(0, 0, width, height, dark)}`;
    const noise = createFractal(random, 4);
    const [heartX, heartY] = [width * random.between(0.3, 0.7), height * random.between(0.3, 0.7)];
    const lean = random.between(-60, 60);
    for (let cloud = 0; cloud < 165; cloud += 1) {
      const [x, y] = [random.between(-0.05, 1.05) * width, random.between(-0.05, 1.05) * height];
      const density = noise((x / width) * 3, (y / width) * 3) - Math.hypot(x - heartX, y - heartY) / width / 1.1 + 0.45;
      const size = width * random.between(0.04, 0.17);
      if (density > -0.05) {
        const which = noise((x / width) * 2 + 40, (y / width) * 2) + random.between(-0.3, 0.3);
        body += ellipse(x, y, size * 1.25, size, `url(#g${which > 0.25 ? 2 : which > -0.15 ? 1 : 0})`, {
          transform: `rotate(${Math.round(lean)} ${x.toFixed(0)} ${y.toFixed(0)})`,
        });
      } else if (random.chance(0.35)) body += ellipse(x, y, size, size * 0.6, 'url(#dust)');
    }
    // Filaments: small lights strung along the places where a second noise crosses nought.
    const thread = createFractal(random, 3);
    for (let light = 0; light < 340; light += 1) {
      const [x, y] = [random.between(0, width), random.between(0, height)];
      const near = 1 - Math.hypot(x - heartX, y - heartY) / width;
      if (Math.abs(thread((x / width) * 2.6, (y / width) * 2.6)) > 0.11 * near) continue;
      const size = width * random.between(0.012, 0.045) * (0.4 + near);
      body += ellipse(x, y, size * 1.5, size, 'url(#wisp)', { opacity: random.between(0.5, 1) });
    }
    body += circle(heartX, heartY, width * random.between(0.1, 0.22), 'url(#core)');
    for (let star = 0; star < 230; star += 1) {
      body += circle(random.between(0, width), random.between(0, height), 0.5 + 1.9 * random.next() ** 3, '#fff', {
        opacity: random.between(0.3, 1),
      });
    }
    for (let star = random.whole(3, 7); star > 0; star -= 1)
      body += spikes(random, random.between(0, width), random.between(0, height), tone(0.93, 0.05, random.pick(hues)));
    const planet = random.chance(0.35);
    if (planet) body += world(random, width, height, accent);
    return {
      body,
      caption: `${planet ? 'lone planet before a nebula' : 'cosmic nebula'}, ${hueName(hue)} and ${hueName(accent)} gas, bright stars, deep space photograph`,
    };
  },
};

function spikes(random: Random, x: number, y: number, colour: string): string {
  const long = random.between(14, 42);
  const cross = (reach: number): string => `M${x - reach} ${y}h${reach * 2}M${x} ${y - reach}v${reach * 2}`;
  return (
    circle(x, y, long * 0.5, 'url(#core)', { opacity: 0.7 }) +
    line(cross(long), colour, 1, { opacity: 0.6 }) +
    line(cross(long * 0.5), '#fff', 1.6) +
    circle(x, y, long * 0.1, '#fff')
  );
}

function world(random: Random, width: number, height: number, hue: number): string {
  const size = width * random.between(0.1, 0.24);
  const [x, y] = [width * random.pick([0.22, 0.78]), height * random.between(0.68, 0.85)];
  const light = radial('world', [tone(0.82, 0.1, hue), tone(0.5, 0.12, hue), tone(0.14, 0.05, hue)], {
    cx: 0.3,
    cy: 0.25,
    r: 0.85,
  });
  return `<defs>${light}</defs>${circle(x, y, size * 1.05, tone(0.7, 0.14, hue), { opacity: 0.18 })}${circle(x, y, size, 'url(#world)')}${path(slice(x, y, size, 2.6, 5.2, size * 0.985), '#fff', { opacity: 0.5 })}`;
}
