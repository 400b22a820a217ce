import { lastInk } from './blank';
import type { Plan } from './plan';
import { lastWhole } from './take-back';

/**
 * Where to write a taste in words: behind the prompt and a comma, once. A prompt that holds these words already is left
 * alone, and so is an empty one. `caret` as in `plan`.
 */
export function planWords(text: string, words: string, caret: number): Plan {
  const end = lastInk(text, 0, text.length);
  if (end === 0) return { kind: 'none', reason: 'empty' };
  if (words === '') return { kind: 'none', reason: 'off' };
  if (lastWhole(text, words) >= 0) return { kind: 'none', reason: 'there' };
  const at = Math.max(end, Math.min(caret, text.length));
  return { kind: 'edit', start: at, end: at, insert: `${text.charAt(end - 1) === ',' ? '' : ','} ${words}` };
}
