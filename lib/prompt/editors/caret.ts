import type { Edit } from '../grammar/edit';
import type { Field } from './field';

/** Where a place in the text is after an edit. A place at the edit's start, or inside of what it replaces, stays in front of it. */
export function shiftPlace(place: number, { start, end, insert }: Edit): number {
  if (place <= start) return place;
  return place < end ? start : place + insert.length - (end - start);
}

/** What a person does ends our claim on the caret. */
const OWN_MOVES = ['keydown', 'pointerdown', 'beforeinput'] as const;

/**
 * Notes a field's selection before an edit. The function it gives puts it back, moved along with the text: at once, and
 * again after the page has rendered, for a page may set the caret itself, unless the person moved or typed since.
 */
export function holdCaret(field: Field, edit: Edit, signal: AbortSignal): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (selectionStart === null || selectionEnd === null) return () => {};
  const start = shiftPlace(selectionStart, edit);
  const end = shiftPlace(selectionEnd, edit);
  const put = () => {
    if (field.selectionStart !== start || field.selectionEnd !== end)
      field.setSelectionRange(start, end, selectionDirection ?? undefined);
  };
  return () => {
    put();
    const moved = new AbortController();
    const over = AbortSignal.any([signal, moved.signal]);
    const stop = (event: Event) => event.isTrusted && moved.abort();
    for (const type of OWN_MOVES) window.addEventListener(type, stop, { capture: true, signal: over });
    const putAgain = () => over.aborted || put();
    queueMicrotask(putAgain);
    requestAnimationFrame(() => {
      putAgain();
      moved.abort();
    });
  };
}
