import type { Dialect } from '../sites/rule';
import { isMidjourneyCodes } from './grammar/codes';
import type { SuffixParts } from './grammar/intent';

/** Whether these parts may stand in a prompt of this dialect: where Midjourney reads it, the bare `--p` and Midjourney's own codes only. The last word before anything is written or copied. */
export const mayWrite = (dialect: Dialect, { p = '', sref = [] }: SuffixParts): boolean =>
  dialect === 'midjourney'
    ? (p === '' || isMidjourneyCodes(p)) && sref.every((address) => MIDJOURNEYS.test(address))
    : sref.length === 0;

const MIDJOURNEYS = /^https:\/\/cdn\.midjourney\.com\/[0-9a-f-]{36}\/0_\d{1,2}\.png$/;

/** What is said where it may not. */
export const NOT_FOR_MIDJOURNEY = 'Only Midjourney’s own codes go into a Midjourney prompt. Nothing was written.';
