import { t } from '../../language';
import type { Edit } from '../grammar/edit';
import { type DomText, type Place, readDom } from './dom-text';
import type { Editor, Family, Selected, Way } from './editor';
import { activeElement } from './focus';

/** What a family of editable elements does in its own way. */
interface Manner {
  family: Family;
  /** The element in `box` that holds the prompt, where that is not the whole of it. */
  root?: HTMLElement;
  ownStepAfter?: number;
  ways?: readonly Way[];
  waysAtOnce?: readonly Way[];
}

/** An editable element: read as it is seen, changed by the browser's own editing command over an exact selection, which every editor but Slate follows. */
export function editableEditor(box: HTMLElement, { family, root = box, ...manner }: Manner): Editor {
  const ways = manner.ways ?? [(edit) => typeOver(box, root, edit)];
  return {
    family,
    ownStepAfter: manner.ownStepAfter,
    box,
    read: () => readDom(root).text,
    selected: () => selectedIn(root),
    select: ({ anchor, focus }) => {
      const text = readDom(root);
      const [from, to] = [text.place(anchor), text.place(focus)];
      if (from && to) setSelection(root, from, to);
    },
    refusal: () =>
      box.isContentEditable && box.getAttribute('aria-disabled') !== 'true' && box.ariaReadOnly !== 'true'
        ? undefined
        : t('prompt.box.shut'),
    ways,
    waysAtOnce: manner.waysAtOnce ?? ways,
  };
}

/** The places between which an edit is made; undefined where they cannot be told, or where a line break would have to be typed. */
export function placesOf(text: DomText, { start, end, insert }: Edit): { from: Place; to: Place } | undefined {
  const from = text.place(start);
  const to = start === end ? from : text.place(end);
  return from && to && !insert.includes('\n') ? { from, to } : undefined;
}

/** Selects exactly what an edit replaces, in the focused box. False where that is not possible. */
export function selectFor(box: HTMLElement, root: HTMLElement, edit: Edit): boolean {
  const places = placesOf(readDom(root), edit);
  if (!places) return false;
  if (activeElement(box.ownerDocument) !== box) box.focus({ preventScroll: true });
  setSelection(root, places.from, places.to);
  return true;
}

/** Makes an edit as if it were typed. Old, but the only command that every page's undo history knows. */
export function typeOver(box: HTMLElement, root: HTMLElement, edit: Edit): boolean {
  return selectFor(box, root, edit) && runCommand(box, edit);
}

/** Types over what is selected; whether anybody took it. An editor that makes the change itself tells the browser to leave it, which in Firefox says then that nothing came of it. */
export function runCommand({ ownerDocument }: HTMLElement, { insert }: Edit): boolean {
  const told: Event[] = [];
  const hear = (event: Event) => told.push(event);
  const over = new AbortController();
  ownerDocument.addEventListener('beforeinput', hear, { capture: true, signal: over.signal });
  const done = ownerDocument.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  over.abort();
  return done || told.some((event) => event.defaultPrevented);
}

/** In a shadow root Chromium has a selection of its own. */
interface RootWithSelection extends Node {
  getSelection?: () => Selection | null;
}

function selectionOf(root: Node): Selection | null {
  const own: RootWithSelection = root.getRootNode();
  return own.getSelection?.() ?? root.ownerDocument?.getSelection() ?? null;
}

function setSelection(root: HTMLElement, from: Place, to: Place): void {
  selectionOf(root)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function selectedIn(root: HTMLElement): Selected | undefined {
  const selection = selectionOf(root);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return undefined;
  const text = readDom(root);
  const anchor = text.at({ node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = text.at({ node: selection.focusNode, offset: selection.focusOffset });
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus };
}
