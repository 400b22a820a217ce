import { z } from '../zod';

/** `--s`: 0 is off, 100 by default, 1000 the most. */
const strength = z.int().check(z.minimum(0), z.maximum(1000));

/** Ratings that a person is asked for; the customary mark, not a promise. */
export const GOAL = 200;

/** What a Midjourney prompt gets. Never a preference code. */
export const midjourneyChoice = z.discriminatedUnion('use', [
  z.object({ use: z.literal('nothing') }),
  z.object({ use: z.literal('bare') }),
  z.object({ use: z.literal('code'), code: z.string().check(z.maxLength(200)) }),
]);

export const settings = z.object({
  strength: z._default(strength, 100),
  /** Adds the suffix by itself once typing rests. */
  automatic: z._default(z.boolean(), false),
  midjourney: z._default(midjourneyChoice, { use: 'nothing' }),
  /** Site ids and origins: what the person chose, on top of the permission that the browser keeps. */
  sites: z._default(z.record(z.string(), z.enum(['on', 'off'])), {}),
  /** How many thumbnails of merely seen pictures may be read. */
  seenPerPage: z._default(z.int().check(z.minimum(0), z.maximum(10_000)), 60),
  seenPerDay: z._default(z.int().check(z.minimum(0), z.maximum(100_000)), 600),
});
export type Settings = z.infer<typeof settings>;

export const settingsChange = z.partial(
  z.object({
    strength,
    automatic: z.boolean(),
    midjourney: midjourneyChoice,
    seenPerPage: z.int().check(z.minimum(0), z.maximum(10_000)),
    seenPerDay: z.int().check(z.minimum(0), z.maximum(100_000)),
  }),
);
export type SettingsChange = z.infer<typeof settingsChange>;
