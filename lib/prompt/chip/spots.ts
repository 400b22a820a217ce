import type { Box, Size } from '../../overlay/placement';

/** A place for the chip beside or in a prompt box. */
export interface Spot {
  left: number;
  top: number;
  /** In the box itself, where only text that is short enough leaves room. */
  inside: boolean;
}

/** Distance from what it stands at, in px. */
const GAP = 6;

/**
 * Where the chip may stand, best first: right outside of the box, then outside of what frames it, at its end before its
 * start; inside at its end last. All px of the viewport, whole inside of it.
 *
 * @param frames The box first, then what is around it, from the inside out.
 * @param rtl Text runs from right to left: the end is on the left.
 */
export function spotsFor(frames: readonly Box[], size: Size, viewport: Size, rtl: boolean): Spot[] {
  const [box] = frames;
  if (!box) return [];
  const spots: Spot[] = [];
  for (const frame of frames) {
    const [end, start] = sides(frame, size, rtl);
    const above = frame.top - GAP - size.height;
    const below = frame.bottom + GAP;
    for (const top of [above, below]) for (const left of [end, start]) spots.push({ left, top, inside: false });
    const middle = (frame.top + frame.bottom - size.height) / 2;
    const beside = rtl
      ? [frame.left - GAP - size.width, frame.right + GAP]
      : [frame.right + GAP, frame.left - GAP - size.width];
    for (const left of beside) spots.push({ left, top: middle, inside: false });
  }
  const inner = { left: box.left + GAP, top: box.top, right: box.right - GAP, bottom: box.bottom - GAP };
  const [end] = sides(inner, size, rtl);
  const low = box.bottom - box.top < size.height + 4 * GAP;
  spots.push({
    left: end,
    top: low ? (box.top + box.bottom - size.height) / 2 : inner.bottom - size.height,
    inside: true,
  });
  return spots
    .map(({ left, top, inside }) => ({ left: Math.round(left), top: Math.round(top), inside }))
    .filter(({ left, top }) => isInside(left, top, size, viewport));
}

const sides = ({ left, right }: Box, { width }: Size, rtl: boolean): [end: number, start: number] =>
  rtl ? [left, right - width] : [right - width, left];

const isInside = (left: number, top: number, size: Size, viewport: Size): boolean =>
  left >= 2 && top >= 2 && left + size.width <= viewport.width - 2 && top + size.height <= viewport.height - 2;
