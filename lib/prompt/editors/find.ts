import type { SiteRule } from '../../sites/rule';
import { codemirrorEditor } from './codemirror';
import { draftEditor } from './draft';
import { editableEditor } from './editable';
import type { Editor } from './editor';
import { fieldEditor, isField } from './field';
import { monacoEditor } from './monaco';
import { slateEditor } from './slate';

/** Every family that is known by its element, and how it is written into. Monaco comes first: what is typed in is a plain field there in some browsers. */
const FAMILIES: readonly (readonly [selector: string, editor: (box: HTMLElement, root?: HTMLElement) => Editor])[] = [
  ['.monaco-editor', monacoEditor],
  ['[data-slate-editor="true"]', slateEditor],
  ['[data-lexical-editor="true"]', (box) => editableEditor(box, { family: 'lexical', ownStepAfter: 350 })],
  ['.public-DraftEditor-content', draftEditor],
  ['.cm-content', codemirrorEditor],
  ['.ql-editor', (box) => editableEditor(box, { family: 'quill', ownStepAfter: 1050 })],
  ['.ProseMirror', (box) => editableEditor(box, { family: 'prosemirror', ownStepAfter: 550 })],
];

/**
 * The editor that an element belongs to: a plain field, one of the known families, or any other editable element.
 * Undefined where nothing can be typed, and where a rule knows that only a part of the box holds a prompt and that part is not there.
 */
export function editorOf(element: Element | null | undefined, rule?: SiteRule): Editor | undefined {
  if (!element) return undefined;
  for (const [selector, editor] of FAMILIES) {
    const box = element.closest(selector);
    if (!(box instanceof HTMLElement)) continue;
    const part = rule?.promptBoxes.find(({ selector }) => box.matches(selector))?.part;
    if (part === undefined) return editor(box);
    const root = box.querySelector(part);
    return root instanceof HTMLElement ? editor(box, root) : undefined;
  }
  if (isField(element)) return fieldEditor(element);
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return editableEditor(host, { family: 'editable' });
}
