import type { Edit } from '../grammar/edit';
import { readDom } from './dom-text';
import { editableEditor, placesOf } from './editable';
import type { Editor } from './editor';
import { pause } from './pause';

/**
 * Slate. It keeps its own model and takes a `beforeinput` that names the place. The browser's editing command must not
 * be used: Chromium sends no `beforeinput` for it, so the page would show a text that Slate does not have.
 *
 * @param root The option that holds the prompt, where the box is a command with options.
 */
export function slateEditor(box: HTMLElement, root?: HTMLElement): Editor {
  const option = root ?? box;
  return editableEditor(box, {
    family: 'slate',
    root,
    ways: [(edit) => sendOnceDrawn(option, edit)],
    waysAtOnce: [(edit) => sendBeforeInput(option, edit)],
  });
}

/** How long Slate has to draw a selection that it took over late, in ms. */
const DRAWN_WITHIN = 40;

/**
 * Slate takes a moved caret over a while later, at the latest when it hears of an input, and until it has drawn that, it
 * goes by the caret and not by the place that an event names. So it hears first of an input that is none.
 */
async function sendOnceDrawn(root: HTMLElement, edit: Edit): Promise<boolean> {
  const before = readDom(root).text;
  root.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true }));
  await pause(DRAWN_WITHIN);
  return readDom(root).text === before && sendBeforeInput(root, edit);
}

function sendBeforeInput(root: HTMLElement, edit: Edit): boolean {
  const text = readDom(root);
  const { start, end, insert } = edit.start === edit.end || edit.insert === '' ? widened(text.text, edit) : edit;
  const places = placesOf(text, { start, end, insert });
  if (!places) return false;
  const { from, to } = places;
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  const event = new InputEvent('beforeinput', {
    // Of all deletions, only those of a cut, a drag or a composition go by the place named here and not by the caret.
    inputType: insert === '' ? 'deleteByCut' : 'insertText',
    data: insert === '' ? null : insert,
    targetRanges: [range],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !root.dispatchEvent(event);
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The same edit with the character before it typed once more. Slate would join a mere insertion with the person's own typing and a mere deletion with the next edit, and one undo would take both. */
function widened(text: string, { start, end, insert }: Edit): Edit {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  // From the last blank on: a whole text would take long to cut into characters.
  const from = Math.max(line.lastIndexOf(' ', line.length - 2), 0);
  const last = [...characters.segment(line.slice(from))].at(-1)?.segment ?? '';
  return { start: start - last.length, end, insert: last + insert };
}
