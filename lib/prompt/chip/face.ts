import type { Suffix } from '../../messages/state';
import type { ChipFace } from './view';

/** What is known of the prompt: ours stands in it, it would be added, or why not. */
export type Foreseen = { wrote: true } | { text: string } | { line: string };

/** What the chip says of a prompt. */
export function faceOf(suffix: Suffix | undefined, foreseen: Foreseen | undefined): ChipFace {
  if (!suffix)
    return {
      state: 'none',
      label: 'Penchant',
      strength: undefined,
      line: 'Penchant is not ready yet.',
      automatic: false,
    };
  const { name, automatic, parts } = suffix;
  const strength = parts && Object.keys(parts).length > 0 ? suffix.strength : undefined;
  const face = { label: name, strength, automatic };
  if (!parts) return { ...face, state: 'none', label: 'Nothing added', line: suffix.line };
  if (strength === undefined) return { ...face, state: 'none', label: 'Off', line: suffix.line };
  if (foreseen && 'wrote' in foreseen)
    return { ...face, state: 'in', line: `${suffix.line} It is in this prompt. Press to take it back.` };
  if (foreseen && 'text' in foreseen)
    return { ...face, state: 'ready', line: `${suffix.line} Press to add it to this prompt.` };
  return { ...face, state: 'none', line: foreseen?.line ?? suffix.line };
}
