import type { Edit } from '../../grammar/edit';
import type { Answer } from './questions';

/** As much of CodeMirror 6 as is used here. */
interface View {
  state: {
    doc: { toString(): string };
    selection: { main: { anchor: number; head: number } };
    readOnly: boolean;
  };
  dispatch(change: { changes: { from: number; to: number; insert: string }; userEvent: string }): void;
}

/** What its editable element carries, by version. */
interface Content extends Element {
  cmTile?: { view?: View };
  cmView?: { view?: View; rootView?: { view?: View } };
}

/** Edits and reads a CodeMirror 6 editor by its own means. Undefined where there is none. */
export function askCodemirror(element: Element, edit: Edit | undefined): Answer | undefined {
  const content: Content | null = element.closest('.cm-content');
  const view = content?.cmTile?.view ?? content?.cmView?.view ?? content?.cmView?.rootView?.view;
  if (!view) return undefined;
  if (edit && !view.state.readOnly) {
    const { start: from, end: to, insert } = edit;
    // As pasted, for that is never joined with typing in one step of the history. The selection moves along by itself.
    view.dispatch({ changes: { from, to, insert }, userEvent: 'input.paste' });
  }
  const { doc, selection, readOnly } = view.state;
  return { text: doc.toString(), readOnly, anchor: selection.main.anchor, focus: selection.main.head };
}
