import type { Dialect } from '../sites/rule';
import { isMidjourneyCodes } from './grammar/codes';
import type { SuffixParts } from './grammar/intent';

/** Whether these parts may stand in a prompt of this dialect: where Midjourney reads it, the bare `--p` and Midjourney's own codes only. The last word before anything is written or copied. */
export function mayWrite(dialect: Dialect, { p = '', s, sref = [], words }: SuffixParts): boolean {
  if (dialect === 'words') return p === '' && s === undefined && sref.length === 0;
  if (words !== undefined) return false;
  if (dialect === 'code') return sref.length === 0;
  return (p === '' || isMidjourneyCodes(p)) && sref.every((address) => MIDJOURNEYS.test(address));
}

const MIDJOURNEYS = /^https:\/\/cdn\.midjourney\.com\/[0-9a-f-]{36}\/0_\d{1,2}\.png$/;
