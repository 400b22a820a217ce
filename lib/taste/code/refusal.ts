/** What is wrong with a text that begins as a preference code does. */
export type Damage =
  | { kind: 'length'; length: number; expected: number }
  /** A character that never stands in a code. */
  | { kind: 'symbol'; symbol: string }
  /** The check symbols do not fit. */
  | { kind: 'check' };

/** Why a text is not read as a preference code. */
export type Refusal = { ok: false } & (
  | { kind: 'empty' | 'midjourney' | 'newer' | 'foreign' }
  | { kind: 'damaged'; damage: Damage }
);

/** Whether a text has the shape of a code or a reference that Midjourney issued. */
export function looksLikeMidjourney(text: string): boolean {
  return /^(?:[a-z0-9]{7}|[mp]\d{5,20}|<@!?\d{5,20}>)$/i.test(text.trim());
}

/** Refuses what is no code of ours at all. */
export const refused = (kind: Exclude<Refusal['kind'], 'damaged'>): Refusal => ({ ok: false, kind });

/** Refuses a code that was not copied whole. */
export const damaged = (damage: Damage): Refusal => ({ ok: false, kind: 'damaged', damage });
