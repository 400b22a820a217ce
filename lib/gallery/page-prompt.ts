import type { PagePrompt } from '../sites/rule';
import { ASK_PROMPT, LONGEST_PROMPT, TELL_PROMPT } from './page/prompt-question';

/**
 * Asks our script in the page's own world for the prompt of a tile. The answer comes before this returns; undefined
 * where that script is not there or knows none. The page may answer in its place: then it is the page's text, of no
 * more than a caption's length, which is shown as text like any other caption and means nothing to us.
 */
export function promptFromPage(tile: Element, { around, property }: PagePrompt): string | undefined {
  const card = tile.closest(around) ?? tile;
  let prompt: string | undefined;
  const hear = (event: Event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof detail === 'string' && detail.length <= LONGEST_PROMPT) prompt = detail;
  };
  card.addEventListener(TELL_PROMPT, hear);
  card.dispatchEvent(new CustomEvent(ASK_PROMPT, { bubbles: true, composed: true, detail: property }));
  card.removeEventListener(TELL_PROMPT, hear);
  return prompt;
}
