import type { Dialect } from '../sites/rule';
import { isMidjourneyCodes } from './grammar/codes';
import type { SuffixParts } from './grammar/intent';

/** Whether these parts may stand in a prompt of this dialect: where Midjourney reads it, the bare `--p` and Midjourney's own codes only. The last word before anything is written or copied. */
export const mayWrite = (dialect: Dialect, { p = '' }: SuffixParts): boolean =>
  dialect !== 'midjourney' || p === '' || isMidjourneyCodes(p);

/** What is said where it may not. */
export const NOT_FOR_MIDJOURNEY = 'Only Midjourney’s own codes go into a Midjourney prompt. Nothing was written.';
