import { t } from '../../language';
import type { Suffix } from '../../messages/state';
import type { ChipFace } from './view';

/** What is known of the prompt: ours stands in it, it would be added, or why not. */
export type Foreseen = { wrote: true } | { text: string } | { line: string };

/** What the chip says of a prompt. */
export function faceOf(suffix: Suffix | undefined, foreseen: Foreseen | undefined): ChipFace {
  if (!suffix)
    return {
      state: 'none',
      label: t('extension.name'),
      strength: undefined,
      line: t('chip.notReady'),
      automatic: false,
    };
  const { name, automatic, parts } = suffix;
  const strength = parts && Object.keys(parts).length > 0 ? suffix.strength : undefined;
  const face = { label: name, strength, automatic };
  if (!parts) return { ...face, state: 'none', label: t('chip.nothing'), line: suffix.line };
  if (strength === undefined) return { ...face, state: 'none', label: t('chip.off'), line: suffix.line };
  if (foreseen && 'wrote' in foreseen) return { ...face, state: 'in', line: t('chip.in', { line: suffix.line }) };
  if (foreseen && 'text' in foreseen) return { ...face, state: 'ready', line: t('chip.ready', { line: suffix.line }) };
  return { ...face, state: 'none', line: foreseen?.line ?? suffix.line };
}
