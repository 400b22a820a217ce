import type { Edit } from '../grammar/edit';
import type { Editor } from './editor';
import { activeElement } from './focus';
import { pause } from './pause';

/** Where a place in the text is after an edit. A place at the edit's start, or inside of what it replaces, stays in front of it. */
export function shiftPlace(place: number, { start, end, insert }: Edit): number {
  if (place <= start) return place;
  return place < end ? start : place + insert.length - (end - start);
}

/** When the selection is put back again (ms after the write, each after the one before): pages set it while they render, some later than others. */
const AGAIN = [0, 16, 16, 60, 60];

/** When the focus is given back to who had it. Some editors read their own document only while they have the focus, and some take it once more. */
const FOCUS_AFTER = 120;

/**
 * Notes the selection and the focus before an edit. The function it gives puts them back, the selection moved along
 * with the text: at once, and again while the page renders, until the person moves (`moved`) or it is over.
 */
export function holdCaret(editor: Editor, edit: Edit, moved: AbortSignal): () => Promise<void> {
  const { box } = editor;
  const focused = activeElement(box.ownerDocument);
  const had = focused === box || (focused !== null && box.contains(focused));
  const before = editor.selected();
  const wanted = before && { anchor: shiftPlace(before.anchor, edit), focus: shiftPlace(before.focus, edit) };
  const put = () => {
    if (moved.aborted || !wanted || !box.isConnected) return;
    const now = editor.selected();
    if (now?.anchor !== wanted.anchor || now.focus !== wanted.focus) editor.select?.(wanted);
  };
  const giveFocusBack = () => {
    if (had || moved.aborted || !hasFocus(box)) return;
    const focusable = focused instanceof HTMLElement && focused.isConnected && focused !== box.ownerDocument.body;
    if (focusable) focused.focus({ preventScroll: true });
    else (activeElement(box.ownerDocument) as HTMLElement | null)?.blur();
  };
  return async () => {
    put();
    if (editor.family === 'field') giveFocusBack();
    queueMicrotask(put);
    for (const wait of AGAIN) {
      await pause(wait);
      if (had || hasFocus(box)) put();
    }
    await pause(Math.max(FOCUS_AFTER - AGAIN.reduce((sum, wait) => sum + wait, 0), 0));
    giveFocusBack();
  };
}

const hasFocus = (box: HTMLElement): boolean => {
  const active = activeElement(box.ownerDocument);
  return active !== null && (active === box || box.contains(active));
};
