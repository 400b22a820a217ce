import { t } from '../../language';
import { askPage } from './bridge';
import { editableEditor } from './editable';
import type { Editor } from './editor';

/** CodeMirror 6: by its own means where our script is in the page; else like any editable element, as long as its whole text is drawn. */
export function codemirrorEditor(box: HTMLElement): Editor {
  const plain = editableEditor(box, { family: 'codemirror' });
  const reached = askPage(box, {});
  if (!reached) return { ...plain, read: () => (box.querySelector('.cm-gap') ? undefined : plain.read()) };
  return reachedEditor('codemirror', box);
}

/** An editor that is read and changed through our script in the page, and moves its selection along by itself. */
export function reachedEditor(family: 'codemirror' | 'monaco', box: HTMLElement): Editor {
  const ways: Editor['ways'] = [(edit) => askPage(box, { edit }) !== undefined];
  return {
    family,
    reached: askPage(box, {}) !== undefined,
    box,
    read: () => askPage(box, {})?.text,
    selected: () => askPage(box, {}),
    refusal: () => (askPage(box, {})?.readOnly ? t('prompt.box.shut') : undefined),
    ways,
    waysAtOnce: ways,
  };
}
