import type { SiteRule } from './rule';

/** A site rule as text, for a message: pages get the one rule that is theirs, and no others. */
export const packRule = (rule: SiteRule): string =>
  JSON.stringify(rule, (_, value) => (value instanceof RegExp ? { source: value.source, flags: value.flags } : value));

/** The rule that `packRule` packed. Only for texts of our own background. */
export const unpackRule = (text: string): SiteRule =>
  JSON.parse(text, (_, value) => (isPattern(value) ? new RegExp(value.source, value.flags) : value));

const isPattern = (value: unknown): value is { source: string; flags: string } =>
  typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;
