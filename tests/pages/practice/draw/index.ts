import { createRandom } from './random';
import { element } from './shapes';
import type { Style } from './style';
import { artDeco } from './styles/art-deco';
import { bauhaus } from './styles/bauhaus';
import { botanical } from './styles/botanical';
import { brutalist } from './styles/brutalist';
import { inkWash } from './styles/ink-wash';
import { memphis } from './styles/memphis';
import { mistyMountains } from './styles/misty-mountains';
import { nebula } from './styles/nebula';
import { neonCity } from './styles/neon-city';
import { opArt } from './styles/op-art';
import { pixelMosaic } from './styles/pixel-mosaic';
import { retroSunset } from './styles/retro-sunset';
import { stainedGlass } from './styles/stained-glass';
import { stillLife } from './styles/still-life';
import { topographic } from './styles/topographic';
import { watercolour } from './styles/watercolour';

/** One generated picture. `width` and `height` are SVG units. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
  caption: string;
  style: string;
}

const WIDTH = 768;

const families = [
  mistyMountains,
  bauhaus,
  stillLife,
  neonCity,
  inkWash,
  artDeco,
  watercolour,
  memphis,
  nebula,
  botanical,
  brutalist,
  stainedGlass,
  topographic,
  retroSunset,
  pixelMosaic,
  opArt,
] as const;

/** The names of the style families, as `drawPicture` reports them. */
export const STYLES: readonly string[] = families.map((style) => style.name);

/** Picture number `index` (from 0) of the collection that `seed` names: the same two numbers give the same bytes. */
export function drawPicture(index: number, seed: number): Picture {
  const style = styleAt(index, seed);
  const random = createRandom(Math.imul(seed ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
  const height = Math.round(WIDTH * random.pick(style.ratios));
  const { body, caption } = style.draw({ random, width: WIDTH, height });
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return { svg: element('svg', frame, body), width: WIDTH, height, caption, style: style.name };
}

/** The style of a picture, known before it is drawn. Every run of `STYLES.length` pictures holds each style once, in random order. */
export const styleOf = (index: number, seed: number): string => styleAt(index, seed).name;

function styleAt(index: number, seed: number): Style {
  const round = Math.floor(index / families.length);
  const order = createRandom(seed ^ Math.imul(round + 1, 0x9e3779b1)).shuffled(families);
  const style = order[index % families.length];
  if (!style) throw new RangeError(`Pictures are numbered with whole numbers from 0; ${index} is not one.`);
  return style;
}
