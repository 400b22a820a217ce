import { ANSWER, type Answer, ASK, type Question } from './page/questions';

/**
 * Asks our script in the page's own world, where the objects of CodeMirror and Monaco can be reached. The answer comes
 * before this returns. Undefined where that script is not there or does not know the editor.
 */
export function askPage(box: HTMLElement, question: Question): Answer | undefined {
  let answer: Answer | undefined;
  const hear = (event: Event) => {
    if (event instanceof CustomEvent) answer = readAnswer(event.detail);
  };
  box.addEventListener(ANSWER, hear);
  // Text only: objects do not cross between worlds in every browser.
  box.dispatchEvent(new CustomEvent(ASK, { bubbles: true, composed: true, detail: JSON.stringify(question) }));
  box.removeEventListener(ANSWER, hear);
  return answer;
}

/** The page may answer in our script's place, so its shape is checked. What it could pretend is its own prompt. */
function readAnswer(detail: unknown): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(String(detail));
    if (typeof answer !== 'object' || answer === null) return undefined;
    const { text, readOnly, anchor, focus } = answer as Record<string, unknown>;
    if (typeof text !== 'string' || typeof readOnly !== 'boolean') return undefined;
    if (typeof anchor !== 'number' || typeof focus !== 'number') return undefined;
    return { text, readOnly, anchor, focus };
  } catch {
    return undefined;
  }
}
