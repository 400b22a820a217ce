/** Why a text is not read as a preference code. */
type RefusalKind = 'empty' | 'midjourney' | 'damaged' | 'newer' | 'foreign';

export interface Refusal {
  ok: false;
  kind: RefusalKind;
  /** One line for the person. */
  line: string;
}

const refusal = (kind: RefusalKind, line: string): Refusal => ({ ok: false, kind, line });

/** Whether a text has the shape of a code or a reference that Midjourney issued. */
export function looksLikeMidjourney(text: string): boolean {
  return /^(?:[a-z0-9]{7}|[mp]\d{5,20}|<@!?\d{5,20}>)$/i.test(text.trim());
}

export const empty = (): Refusal => refusal('empty', 'There is no code here. Paste a preference code.');

export const midjourney = (): Refusal =>
  refusal('midjourney', 'This is a Midjourney code. Only Midjourney can read it; keep it in your code book.');

export const wrongLength = (length: number, expected: number): Refusal =>
  refusal(
    'damaged',
    `This preference code is damaged: it has ${length} characters instead of ${expected}. Copy it whole.`,
  );

export const wrongSymbol = (symbol: string): Refusal =>
  refusal(
    'damaged',
    `This preference code is damaged: ${/\s/.test(symbol) ? 'a space' : `“${symbol}”`} never stands in one. Copy it again.`,
  );

export const failedCheck = (): Refusal =>
  refusal('damaged', 'This preference code is damaged: its check symbols do not fit. Copy it again.');

export const newer = (): Refusal =>
  refusal(
    'newer',
    'This code was made by a newer Penchant, or its second character is wrong. Update, or copy it again.',
  );

export const foreign = (): Refusal =>
  refusal('foreign', 'This is not a preference code. One begins with “tc” and has 40 letters and digits.');
