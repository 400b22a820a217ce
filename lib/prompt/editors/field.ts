import { applyEdit, type Edit } from '../grammar/edit';
import { holdCaret } from './caret';
import { activeElement, giveFocusBack } from './focus';

/** A plain text field, the one kind of prompt box that can be written into so far. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether an element is a plain text field. */
export function isField(element: unknown): element is Field {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search');
}

/** Written, or one line that says why not. */
export type FieldResult = { ok: true } | { ok: false; line: string };

const refused = (line: string): FieldResult => ({ ok: false, line });

/**
 * Makes one edit in a field as if the person had typed it: the page's framework hears of it, one undo takes it back,
 * focus and caret stay where they were, and the caret stays in front of what is added at the end. All of it happens
 * before it returns. A field that cannot take the whole edit is left as it is.
 */
export function writeField(field: Field, edit: Edit, signal: AbortSignal): FieldResult {
  const before = field.value;
  const planned = applyEdit(before, edit);
  if (field.readOnly || field.matches(':disabled'))
    return refused('This prompt box does not take any text at the moment. Nothing was written.');
  if (field.maxLength >= 0 && planned.length > field.maxLength)
    return refused(`This prompt box takes ${field.maxLength} characters, too few for the code. Nothing was written.`);
  const focused = activeElement(field.ownerDocument);
  const restoreCaret = holdCaret(field, edit, signal);
  field.focus({ preventScroll: true });
  field.setSelectionRange(edit.start, edit.end);
  // Old, but the only way to edit a field that keeps its undo history.
  field.ownerDocument.execCommand(edit.insert === '' ? 'delete' : 'insertText', false, edit.insert);
  if (field.value === before) setText(field, edit);
  restoreCaret();
  if (focused !== field) giveFocusBack(focused, field);
  // Some pages tidy blanks or quotes elsewhere in the text: ours stands whole, and that is what counts.
  const added = edit.insert.trim();
  if (field.value === planned || (added !== '' && field.value.includes(added))) return { ok: true };
  return field.value === before
    ? refused('This page does not let its prompt box be changed. Nothing was written.')
    : refused('This page changed what was written. Look at your prompt; Ctrl+Z takes it back.');
}

/** For a page that switched the editing command off: sets the text, and tells the page as the browser would. */
function setText(field: Field, { start, end, insert }: Edit): void {
  field.setRangeText(insert, start, end, 'preserve');
  const inputType = insert === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: insert || null }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
