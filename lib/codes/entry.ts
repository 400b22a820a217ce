import { z } from '../zod';

/** What a code is: a taste that any Penchant reads, or one of Midjourney's: a profile's code, a moodboard's or a profile's id. */
export const codeKind = z.enum(['preference', 'profile', 'moodboard', 'profile-id']);
export type CodeKind = z.infer<typeof codeKind>;

/** Who a code came from: the person's own taste, a paste, a prompt they wrote, or a page that showed it beside their picture. */
const codeSource = z.enum(['own', 'pasted', 'prompt', 'page']);

const name = z.string().check(z.maxLength(120));
const note = z.string().check(z.maxLength(2000));
const site = z.string().check(z.maxLength(256));

/** A code of the code book. The code itself is its name in the store, so the same code is never there twice. */
export const codeEntry = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: codeKind,
  name,
  note,
  source: codeSource,
  /** Rule id or origin of the site where it was met. */
  site: z.optional(site),
  /** When it came into the book, in ms since 1970. */
  added: z.int().check(z.minimum(0)),
  favourite: z.boolean(),
});
export type CodeEntry = z.infer<typeof codeEntry>;

/** What a person may change of an entry. */
export const codeChange = z.partial(z.object({ name, note, favourite: z.boolean() }));
export type CodeChange = z.infer<typeof codeChange>;

/** Midjourney's kinds. */
export const isMidjourneys = (kind: CodeKind): boolean => kind !== 'preference';
