/** A box in the viewport, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const CORNERS = ['top-right', 'top-left', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Distance of a control from the edges of its tile, in px. */
const INSET = 8;

/** The part of a box that is inside the viewport. */
export function clip(box: Box, viewport: Size): Box {
  return {
    left: Math.max(box.left, 0),
    top: Math.max(box.top, 0),
    right: Math.min(box.right, viewport.width),
    bottom: Math.min(box.bottom, viewport.height),
  };
}

/** Where a control of this size goes in a corner of the box: its top left, in whole px. A box that is too small gets it in the middle. */
export function place(box: Box, corner: Corner, size: Size): { x: number; y: number } {
  const [vertical, horizontal] = corner.split('-');
  return {
    x: along(box.left, box.right, size.width, horizontal === 'left'),
    y: along(box.top, box.bottom, size.height, vertical === 'top'),
  };
}

function along(start: number, end: number, length: number, atStart: boolean): number {
  if (end - start < length + 2 * INSET) return Math.round((start + end - length) / 2);
  return Math.round(atStart ? start + INSET : end - INSET - length);
}
