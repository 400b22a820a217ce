import type { FieldDescription } from './description';
import { ENOUGH, evidence, LEAST, partsOf, ROOMY } from './evidence';

/** How much speaks for a field being one that prompts are written in, in points; see `ENOUGH`. Pure. */
export function scoreField(field: FieldDescription): number {
  if (field.closed || field.width < LEAST.width || field.height < LEAST.height) return Number.NEGATIVE_INFINITY;
  const parts = partsOf(field);
  let score = field.kind === 'input' ? 0 : 1;
  if (field.width >= ROOMY.width) score += 1;
  if (field.kind !== 'input' && field.height >= ROOMY.height) score += 1;
  for (const { part, pattern, points } of evidence) if (pattern.test(parts[part])) score += points;
  return score;
}

/** Whether prompts are written in this field. */
export const isForPrompts = (field: FieldDescription): boolean => scoreField(field) >= ENOUGH;
