import { t } from '../language';
import { CONFIDENCE_STEPS, decode } from '../taste/code/code';
import type { Basis } from '../taste/vector';
import { refusalWords } from './refusal-words';

/** One line for a person that says what a pasted text is: a preference code and how much it rests on, or why it is none. */
export function explainCode(text: string, basis: Basis): string {
  const decoded = decode(text, basis);
  return decoded.ok ? t('codes.preference', { rests: restsOn(decoded.confidence) }) : refusalWords(decoded);
}

/** How many ratings a confidence of 0 to 7 stands for. */
function restsOn(confidence: number): string {
  const [from, next] = [CONFIDENCE_STEPS[confidence - 1], CONFIDENCE_STEPS[confidence]];
  if (next === undefined) return t('codes.restsOn.more', { from: from ?? 0 });
  return from === undefined ? t('codes.restsOn.fewer', { next }) : t('codes.restsOn.between', { from, to: next - 1 });
}
