import type { Box } from '../overlay/placement';

/** Where to go from one tile: to the next one in reading order, or to the nearest one on a side. */
export type Step = 'next' | 'previous' | 'left' | 'right' | 'up' | 'down';

/** What moves by less than this share of its height still stands in the same row. */
const ROW = 0.5;

/**
 * The index of the box to go to, or `undefined` where there is none on that side. From nowhere one goes to the first box
 * in reading order: rows from the top, each from the left.
 */
export function stepFrom(boxes: readonly Box[], from: number | undefined, step: Step): number | undefined {
  const start = from === undefined ? undefined : boxes[from];
  if (start && step !== 'next' && step !== 'previous') return nearest(boxes, start, step);
  const order = boxes.map((_, index) => index).sort((a, b) => inReadingOrder(boxes[a], boxes[b]));
  if (from === undefined) return order[0];
  return order[order.indexOf(from) + (step === 'previous' ? -1 : 1)];
}

function inReadingOrder(a: Box | undefined, b: Box | undefined): number {
  if (!a || !b) return 0;
  const sameRow = Math.abs(a.top - b.top) < Math.min(a.bottom - a.top, b.bottom - b.top) * ROW;
  return sameRow ? a.left - b.left : a.top - b.top;
}

/** How far a box lies in the direction of a step, and how far beside it, both in px from middle to middle. */
const OFFSETS: Record<'left' | 'right' | 'up' | 'down', (dx: number, dy: number) => [along: number, beside: number]> = {
  left: (dx, dy) => [-dx, Math.abs(dy)],
  right: (dx, dy) => [dx, Math.abs(dy)],
  up: (dx, dy) => [-dy, Math.abs(dx)],
  down: (dx, dy) => [dy, Math.abs(dx)],
};

function nearest(boxes: readonly Box[], start: Box, step: keyof typeof OFFSETS): number | undefined {
  let best: { index: number; distance: number } | undefined;
  for (const [index, box] of boxes.entries()) {
    const [along, beside] = OFFSETS[step](middle(box).x - middle(start).x, middle(box).y - middle(start).y);
    // What lies more to the side than ahead belongs to another step.
    if (box === start || along <= 0 || beside > along) continue;
    const distance = along + 2 * beside;
    if (!best || distance < best.distance) best = { index, distance };
  }
  return best?.index;
}

const middle = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
