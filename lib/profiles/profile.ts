import { t } from '../language';
import { z } from '../zod';

/** Longest name of a profile (characters as people count them: code points). */
export const LONGEST_NAME = 40;

/** Most profiles. */
export const MOST_PROFILES = 50;

export const profileId = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** One of the person's tastes. */
export const profile = z.object({
  id: profileId,
  /** As `tidyName` gives it; empty until it is named. */
  name: z.string().check(z.maxLength(2 * LONGEST_NAME)),
  /** When it was made, in ms since 1970. */
  made: z.int().check(z.nonnegative(), z.maximum(8.64e15)),
  /** Put aside: its ratings stay, and it cannot be switched to until it is brought back. */
  archived: z.optional(z.literal(true)),
});
export type Profile = z.infer<typeof profile>;

/** What a profile is called. It is text, whatever it looks like. */
export const nameOfProfile = ({ name }: Pick<Profile, 'name'>): string => name || t('profiles.unnamed');

/** A name on one line: without control characters and those that turn the direction of what follows, and not longer than `LONGEST_NAME`. */
export function tidyName(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ').replace(/\s+/g, ' ');
  return [...line.trim()].slice(0, LONGEST_NAME).join('').trim();
}

/** Two letters that stand for a profile where there is room for no more: the first of its first two words, else its first two. */
export function initialsOf(profile: Pick<Profile, 'name'>): string {
  const words = nameOfProfile(profile).split(' ');
  const first = (word: string | undefined, count: number) => [...(word ?? '')].slice(0, count).join('');
  return words.length > 1 ? first(words[0], 1) + first(words[1], 1) : first(words[0], 2);
}
