/** A place in a picture, in SVG units. */
export type Point = readonly [x: number, y: number];

/** A number as SVG text, to a tenth of a unit. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** SVG attributes; numbers are rounded. */
type Attributes = Record<string, string | number>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value}"`)
    .join('');

/** One SVG element. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  return inside ? `<${name}${written(attributes)}>${inside}</${name}>` : `<${name}${written(attributes)}/>`;
}

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string => element('rect', { x, y, width, height, fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  element('circle', { cx, cy, r, fill, ...more });

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  element('ellipse', { cx, cy, rx, ry, fill, ...more });

export const path = (d: string, fill: string, more: Attributes = {}): string => element('path', { d, fill, ...more });

/** A path that is only a line. */
export const line = (d: string, stroke: string, width: number, more: Attributes = {}): string =>
  element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', ...more });

/** Path data of straight lines through the points; `close` joins the ends. */
export const through = (points: readonly Point[], close = false): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('') + (close ? 'Z' : '');

export const polygon = (points: readonly Point[], fill: string, more: Attributes = {}): string =>
  path(through(points, true), fill, more);

/** Path data of a smooth line through the points (Catmull and Rom, as cubic curves); `close` makes it a ring. */
export function smooth(points: readonly Point[], close = false): string {
  const count = points.length;
  const at = (index: number): Point =>
    points[close ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0];
  const first = at(0);
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let index = 0; index < (close ? count : count - 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const bend = (one: Point, towards: Point, away: Point): string =>
      `${n(one[0] + (towards[0] - away[0]) / 6)} ${n(one[1] + (towards[1] - away[1]) / 6)}`;
    d += `C${bend(from, to, before)} ${bend(to, from, after)} ${n(to[0])} ${n(to[1])}`;
  }
  return close ? `${d}Z` : d;
}

/** The point at an angle (radians, clockwise from the right) and distance. */
export const polar = (x: number, y: number, angle: number, distance: number): Point => [
  x + Math.cos(angle) * distance,
  y + Math.sin(angle) * distance,
];

/** Path data of a slice of a disc between two angles (radians); `inner` cuts the middle out. */
export function slice(x: number, y: number, outer: number, from: number, to: number, inner = 0): string {
  const wide = to - from > Math.PI ? 1 : 0;
  const [a, b, c, d] = [
    polar(x, y, from, outer),
    polar(x, y, to, outer),
    polar(x, y, to, inner),
    polar(x, y, from, inner),
  ];
  const back = inner > 0 ? `A${n(inner)} ${n(inner)} 0 ${wide} 0 ${n(d[0])} ${n(d[1])}` : '';
  return `M${n(a[0])} ${n(a[1])}A${n(outer)} ${n(outer)} 0 ${wide} 1 ${n(b[0])} ${n(b[1])}L${n(c[0])} ${n(c[1])}${back}Z`;
}

/** A gradient from top to bottom (or along the given vector) with evenly spread stops; a stop may be `colour/opacity`. */
export function linear(
  id: string,
  stops: readonly string[],
  vector: Attributes = { x1: 0, y1: 0, x2: 0, y2: 1 },
): string {
  return element('linearGradient', { id, ...vector }, stopsOf(stops));
}

/** A gradient from the middle outwards with evenly spread stops; a stop may be `colour/opacity`. */
export function radial(id: string, stops: readonly string[], more: Attributes = {}): string {
  return element('radialGradient', { id, ...more }, stopsOf(stops));
}

function stopsOf(stops: readonly string[]): string {
  return stops
    .map((stop, index) => {
      const [colour = '', opacity = '1'] = stop.split('/');
      return element('stop', {
        offset: index / Math.max(1, stops.length - 1),
        'stop-color': colour,
        'stop-opacity': opacity,
      });
    })
    .join('');
}
