import type { Edit } from '../../grammar/edit';
import { askCodemirror } from './codemirror';
import { askMonaco } from './monaco';
import { ANSWER, ASK } from './questions';

const HERE = Symbol.for('penchant');

/** Answers questions about editors from the page's own world. It knows nothing but the text of the box it is asked about. */
export function answerQuestions(): void {
  // Brought in twice, it would make every edit twice.
  if (Reflect.has(window, HERE)) return;
  Reflect.set(window, HERE, true);
  document.addEventListener(ASK, (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !(event instanceof CustomEvent)) return;
    const { edit }: { edit?: Edit } = JSON.parse(String(event.detail));
    const answer = target.closest('.monaco-editor') ? askMonaco(target, edit) : askCodemirror(target, edit);
    if (answer) target.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify(answer) }));
  });
}
