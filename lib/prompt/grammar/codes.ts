/** A preference code of ours: `t`, a format letter, then Crockford's base 32; 24, 32 or 40 characters in all. */
const preferenceCode = /^t[a-z](?:[0-9a-hjkmnp-tv-z]{22}|[0-9a-hjkmnp-tv-z]{30}|[0-9a-hjkmnp-tv-z]{38})$/i;

/** Whether a word has the shape of a preference code. */
export const isPreferenceCode = (word: string): boolean => preferenceCode.test(word);

/** Seven characters, or `m` or `p` and digits; with a weight if wished. */
const midjourneyCode = /^(?:[a-z0-9]{7}|[mp]\d{5,20})(?:::-?(?:\d+\.?\d*|\.\d+))?$/;

/** Whether a text is one or more of Midjourney's own codes, and nothing else. */
export function isMidjourneyCodes(text: string): boolean {
  return text
    .trim()
    .split(/\s+/)
    .every((word) => midjourneyCode.test(word));
}
