import type { Box } from '../../overlay/placement';
import { isField } from '../editors/field';

/** What text may need more than it was measured at, in px: fonts are measured one by one, and wrapping is guessed. */
const SLACK = 24;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Whether the text in a prompt box stays clear of a spot inside of it. Where that cannot be told, it does not. */
export function leavesRoom(box: HTMLElement, spot: Box): boolean {
  return isField(box) ? fieldLeavesRoom(box, spot) : editorLeavesRoom(box, spot);
}

/** An editor's text has places of its own. */
function editorLeavesRoom(box: HTMLElement, spot: Box): boolean {
  const range = document.createRange();
  range.selectNodeContents(box);
  for (const rect of range.getClientRects()) {
    const block = rect.width >= box.clientWidth - 2 && rect.height > 40;
    if (
      !block &&
      rect.left < spot.right + SLACK &&
      rect.right > spot.left - SLACK &&
      rect.top < spot.bottom &&
      rect.bottom > spot.top
    )
      return false;
  }
  return true;
}

/** A field's text has none: it is measured, line by line, and wrapped generously. */
function fieldLeavesRoom(field: HTMLTextAreaElement | HTMLInputElement, spot: Box): boolean {
  const text = field.value === '' ? field.placeholder : field.value;
  if (text.length > 2000 || field.scrollHeight > field.clientHeight + 2) return false;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return false;
  const style = getComputedStyle(field);
  canvas.font = style.font;
  canvas.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  const bounds = field.getBoundingClientRect();
  const side = (edge: 'Left' | 'Right') => px(style[`padding${edge}`]) + px(style[`border${edge}Width`]);
  const width = bounds.width - side('Left') - side('Right');
  const line = px(style.lineHeight) || px(style.fontSize) * 1.4;
  const lines = text.split('\n').map((words) => canvas?.measureText(words).width ?? Number.POSITIVE_INFINITY);
  const before = lines.slice(0, -1).reduce((rows, wide) => rows + Math.max(1, Math.ceil((wide * 1.1) / width)), 0);
  const last = lines.at(-1) ?? 0;
  const rows = before + Math.max(1, Math.ceil((last * 1.1) / width));
  const end = bounds.top + px(style.paddingTop) + px(style.borderTopWidth) + rows * line;
  if (field instanceof HTMLTextAreaElement && end <= spot.top) return true;
  // One line, and it ends before the spot begins.
  if (rows > 1 || before > 0) return false;
  const wide = last + SLACK;
  return style.direction === 'rtl'
    ? bounds.right - side('Right') - wide >= spot.right
    : bounds.left + side('Left') + wide <= spot.left;
}

const px = (length: string): number => Number.parseFloat(length) || 0;
