import type { Point } from './shapes';

/** Closed lines around all places of a grid that are higher than `level` (marching squares; Maple 2003), in grid units. The grid's outside counts as low, so every line closes. */
export function rings(heights: readonly (readonly number[])[], level: number): Point[][] {
  const next = new Map<string, { to: Point; key: string }>();
  const at = (column: number, row: number): number => heights[row]?.[column] ?? level - 0.4;
  const rows = heights.length;
  const columns = heights[0]?.length ?? 0;
  for (let row = -1; row < rows; row += 1) {
    for (let column = -1; column < columns; column += 1) {
      for (const [from, to] of sidesCut(column, row, at, level)) next.set(key(from), { to, key: key(to) });
    }
  }
  const found: Point[][] = [];
  for (const [start] of next) {
    const ring: Point[] = [];
    for (let step = next.get(start), name = start; step; step = next.get(name)) {
      next.delete(name);
      ring.push(step.to);
      name = step.key;
    }
    if (ring.length > 3) found.push(ring);
  }
  return found;
}

const key = ([x, y]: Point): string => `${x.toFixed(4)},${y.toFixed(4)}`;

/** The pieces of the line in one square, each with the high ground on its right. */
function sidesCut(
  column: number,
  row: number,
  at: (column: number, row: number) => number,
  level: number,
): [Point, Point][] {
  const corners: [number, number, number][] = [
    [column, row, at(column, row)],
    [column + 1, row, at(column + 1, row)],
    [column + 1, row + 1, at(column + 1, row + 1)],
    [column, row + 1, at(column, row + 1)],
  ];
  const rising: Point[] = [];
  const falling: Point[] = [];
  corners.forEach(([x, y, height], index) => {
    const [nextX, nextY, nextHeight] = corners[(index + 1) % 4] ?? [x, y, height];
    if (height > level === nextHeight > level) return;
    const along = (level - height) / (nextHeight - height);
    (nextHeight > level ? rising : falling).push([x + (nextX - x) * along, y + (nextY - y) * along]);
  });
  return rising.flatMap((from, index): [Point, Point][] => {
    const to = falling[index];
    return to ? [[from, to]] : [];
  });
}
