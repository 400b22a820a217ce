import { t } from '../../language';
import type { Edit } from '../grammar/edit';
import type { Editor } from './editor';
import { activeElement } from './focus';

/** A plain text field, also one that React, Vue, Svelte or Lit controls. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Whether an element is a plain text field. */
export function isField(element: unknown): element is Field {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search');
}

/** A plain text field: typed over like a person would, so that the page's framework hears of it and one undo takes it back. */
export function fieldEditor(field: Field): Editor {
  const ways = [(edit: Edit) => typeInto(field, edit), (edit: Edit) => setText(field, edit)];
  return {
    family: 'field',
    box: field,
    read: () => field.value,
    selected: () => {
      const { selectionStart, selectionEnd, selectionDirection } = field;
      if (selectionStart === null || selectionEnd === null) return undefined;
      return selectionDirection === 'backward'
        ? { anchor: selectionEnd, focus: selectionStart }
        : { anchor: selectionStart, focus: selectionEnd };
    },
    select: ({ anchor, focus }) => {
      const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
      if (field.selectionStart !== start || field.selectionEnd !== end)
        field.setSelectionRange(start, end, focus < anchor ? 'backward' : 'forward');
    },
    refusal: (after) => {
      if (field.readOnly || field.matches(':disabled')) return t('prompt.box.shut');
      if (field.maxLength >= 0 && after.length > field.maxLength)
        return t('prompt.box.short', { most: field.maxLength });
      return undefined;
    },
    ways,
    waysAtOnce: ways,
  };
}

function typeInto(field: Field, { start, end, insert }: Edit): boolean {
  if (activeElement(field.ownerDocument) !== field) field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  // Old, but the only way to edit a field that keeps its undo history.
  // Whether it was carried out, and not whether the text differs now: a page may put it back for a moment.
  return field.ownerDocument.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
}

/** For a page that switched the editing command off: sets the text, and tells the page as the browser would. */
function setText(field: Field, { start, end, insert }: Edit): boolean {
  field.setRangeText(insert, start, end, 'preserve');
  const inputType = insert === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: insert || null }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
