import type { Edit } from '../../grammar/edit';
import { shiftPlace } from '../caret';
import type { Answer } from './questions';

interface Position {
  lineNumber: number;
  column: number;
}

interface Span {
  startLineNumber: number;
  startColumn: number;
  endLineNumber: number;
  endColumn: number;
}

interface MonacoSelection {
  selectionStartLineNumber: number;
  selectionStartColumn: number;
  positionLineNumber: number;
  positionColumn: number;
}

/** As much of a Monaco editor as is used here. */
interface MonacoEditor {
  getDomNode(): Element | null;
  getModel(): { getValue(lineEnd: number): string } | null;
  getSelection(): MonacoSelection | null;
  getRawOptions(): { readOnly?: boolean };
  pushUndoStop(): void;
  executeEdits(source: string, edits: { range: Span; text: string }[], after: MonacoSelection[]): void;
}

interface PageWithMonaco {
  monaco?: { editor?: { getEditors?: () => MonacoEditor[] } };
}

/** `\n` between lines, whatever the model has. */
const LF = 1;

/** Edits and reads a Monaco editor, where the page has made Monaco known. Undefined where it has not. */
export function askMonaco(element: Element, edit: Edit | undefined): Answer | undefined {
  const editors = (globalThis as PageWithMonaco).monaco?.editor?.getEditors?.() ?? [];
  const editor = editors.find((one) => one.getDomNode()?.contains(element) || element.contains(one.getDomNode()));
  const before = editor && read(editor);
  if (!editor || !before || !edit || before.readOnly) return before;
  const { text, anchor, focus } = before;
  const [from, to] = [positionAt(text, edit.start), positionAt(text, edit.end)];
  const range = {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
  const after = text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
  const [start, end] = [positionAt(after, shiftPlace(anchor, edit)), positionAt(after, shiftPlace(focus, edit))];
  const selection = {
    selectionStartLineNumber: start.lineNumber,
    selectionStartColumn: start.column,
    positionLineNumber: end.lineNumber,
    positionColumn: end.column,
  };
  editor.pushUndoStop();
  editor.executeEdits('penchant', [{ range, text: edit.insert }], [selection]);
  editor.pushUndoStop();
  return read(editor);
}

function read(editor: MonacoEditor): Answer | undefined {
  const text = editor.getModel()?.getValue(LF);
  const selection = editor.getSelection();
  if (text === undefined || !selection) return undefined;
  return {
    text,
    readOnly: editor.getRawOptions().readOnly === true,
    anchor: placeAt(text, selection.selectionStartLineNumber, selection.selectionStartColumn),
    focus: placeAt(text, selection.positionLineNumber, selection.positionColumn),
  };
}

function positionAt(text: string, place: number): Position {
  const lines = text.slice(0, place).split('\n');
  return { lineNumber: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function placeAt(text: string, lineNumber: number, column: number): number {
  const before = text.split('\n').slice(0, lineNumber - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + column - 1;
}
