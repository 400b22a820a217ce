import { hueName, tone } from '../colour';
import type { Random } from '../random';
import { circle, element, linear, path, rect, slice } from '../shapes';
import { PORTRAIT, SQUARE, type Style, TALL } from '../style';

const METALS = [
  { name: 'gold', hue: 85, chroma: 0.11 },
  { name: 'rose gold', hue: 45, chroma: 0.09 },
  { name: 'champagne', hue: 90, chroma: 0.05 },
  { name: 'silver', hue: 240, chroma: 0.012 },
] as const;

/** Metal on a dark ground: rays, arches and fans in a stepped frame. */
export const artDeco: Style = {
  name: 'art-deco',
  ratios: [PORTRAIT, TALL, SQUARE],
  draw({ random, width, height }) {
    const metal = random.pick(METALS);
    const hue = random.pick([165, 195, 260, 285, 350, 20]) + random.between(-8, 8);
    const shine = (light: number): string => tone(light, metal.chroma, metal.hue);
    const dark = tone(0.22, 0.05, hue);
    const deep = tone(0.32, 0.075, hue);
    const inset = width * 0.05;
    const gleam = linear('metal', [shine(0.9), shine(0.68), shine(0.86), shine(0.6)], { x1: 0, y1: 0, x2: 1, y2: 1 });
    let body = `<defs>${gleam}<clipPath id="frame">${element('rect', { x: inset, y: inset, width: width - inset * 2, height: height - inset * 2 })}</clipPath></defs>`;
    body += rect(0, 0, width, height, dark);
    const scene = random.pick([sunburst, fans, arches]);
    body += `<g clip-path="url(#frame)">${scene.draw(random, width, height, [dark, deep, shine(0.78), shine(0.9)])}</g>`;
    for (const [step, wide] of [
      [0, 7],
      [15, 2],
      [24, 2],
    ] as const) {
      const at = inset + step;
      body += element('rect', {
        x: at,
        y: at,
        width: width - at * 2,
        height: height - at * 2,
        fill: 'none',
        stroke: 'url(#metal)',
        'stroke-width': wide,
      });
    }
    return {
      body,
      caption: `art deco ${scene.name}, ${metal.name} on deep ${hueName(hue)}, 1920s poster, strict symmetry`,
    };
  },
};

interface Scene {
  name: string;
  /** Colours: dark, a little lighter, metal, bright metal. */
  draw(random: Random, width: number, height: number, colours: readonly [string, string, string, string]): string;
}

const sunburst: Scene = {
  name: 'sunburst',
  draw(random, width, height, [dark, deep, metal, bright]) {
    const rays = random.whole(9, 17) * 2 + 1;
    const y = height * random.between(0.7, 0.82);
    let drawn = '';
    for (let ray = 0; ray < rays; ray += 1) {
      const [from, to] = [-Math.PI + (ray * Math.PI) / rays, -Math.PI + ((ray + 1) * Math.PI) / rays];
      drawn += path(slice(width / 2, y, height * 1.2, from, to), ray % 2 ? deep : ray % 4 ? 'url(#metal)' : dark);
    }
    for (const [index, size] of [0.3, 0.275, 0.25, 0.19, 0.17, 0.1].entries()) {
      drawn += path(
        slice(width / 2, y, width * size, -Math.PI, 0),
        index % 2 ? dark : index === 4 ? bright : 'url(#metal)',
      );
    }
    drawn += rect(0, y, width, height - y, dark);
    for (let step = 0; step < 7; step += 1)
      drawn += rect(0, y + step * height * 0.034, width, (7 - step) * height * 0.0024, metal);
    return drawn;
  },
};

const fans: Scene = {
  name: 'fan pattern',
  draw(random, width, height, [dark, deep, metal]) {
    const across = random.whole(3, 5);
    const size = width / across;
    const rings = random.pick([
      [1, 0.92, 0.72, 0.66, 0.4],
      [1, 0.94, 0.8, 0.76, 0.6, 0.56, 0.3],
    ]);
    let drawn = '';
    for (let row = -1; row * size * 0.5 < height + size; row += 1) {
      for (let column = -1; column <= across; column += 1) {
        const x = column * size + (row % 2 ? size : size / 2);
        const y = row * size * 0.5;
        rings.forEach((ring, index) => {
          drawn += circle(
            x,
            y,
            (size / 2) * ring,
            index % 2 ? ((row + column) % 3 ? dark : deep) : index ? metal : 'url(#metal)',
          );
        });
        for (let ray = 1; ray < 8; ray += 1)
          drawn += path(slice(x, y, size * 0.3, -Math.PI + ray * 0.39 - 0.025, -Math.PI + ray * 0.39 + 0.025), dark);
      }
    }
    return drawn;
  },
};

const arches: Scene = {
  name: 'arches and moon',
  draw(random, width, height, [dark, deep, , bright]) {
    const steps = random.whole(5, 8);
    let drawn = rect(0, 0, width, height, dark);
    for (let step = 0; step < steps; step += 1) {
      const half = width * 0.42 * (1 - step / (steps + 1.5));
      const top = height * 0.14 + step * height * 0.05 + half;
      const shape = `M${width / 2 - half} ${height}V${top}A${half} ${half} 0 0 1 ${width / 2 + half} ${top}V${height}Z`;
      drawn += path(shape, step % 2 ? dark : deep, { stroke: 'url(#metal)', 'stroke-width': step % 2 ? 3 : 8 });
    }
    const moon = width * 0.07;
    const y = height * random.between(0.56, 0.62);
    drawn +=
      circle(width / 2, y, moon, bright) +
      circle(width / 2 + moon * 0.4, y - moon * 0.2, moon * 0.85, steps % 2 ? deep : dark);
    for (let stair = 0; stair < 6; stair += 1) {
      const wide = width * (0.12 + stair * 0.075);
      drawn += rect(
        width / 2 - wide / 2,
        height * (0.72 + stair * 0.04),
        wide,
        height * 0.04,
        stair % 2 ? deep : 'url(#metal)',
      );
    }
    return drawn;
  },
};
