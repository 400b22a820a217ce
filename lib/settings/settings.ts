import { z } from '../zod';
import { promptChange, promptDefaults, promptParts } from './prompt-choice';

const goal = z.int().check(z.minimum(20), z.maximum(10_000));

export const settings = z.object({
  ...promptDefaults,
  /** What was chosen for one site otherwise, by its rule's id or its origin. */
  prompts: z._default(z.record(z.string(), promptChange), {}),
  /** Site ids and origins: what the person chose, on top of the permission that the browser keeps. */
  sites: z._default(z.record(z.string(), z.enum(['on', 'off'])), {}),
  /** A click on a site's own like button counts as a like here, too. */
  siteLikes: z._default(z.boolean(), true),
  /** Pictures that the taste strongly likes get a quiet mark on galleries. */
  marks: z._default(z.boolean(), false),
  /** Ratings that the person wants to make; at first the customary mark. It promises nothing. */
  goal: z._default(goal, 200),
  /** Nothing of ours moves, even where the browser would let it. */
  still: z._default(z.boolean(), false),
  /** How many thumbnails of merely seen pictures may be read. */
  seenPerPage: z._default(z.int().check(z.minimum(0), z.maximum(10_000)), 60),
  seenPerDay: z._default(z.int().check(z.minimum(0), z.maximum(100_000)), 600),
  /** How many pictures are kept; those seen longest ago go first, and never what counts for the taste. */
  poolSize: z._default(z.int().check(z.minimum(100), z.maximum(100_000)), 5000),
  /** Settings and code book go through the browser's own sync to the person's other browsers. */
  inStep: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof settings>;

export const settingsChange = z.partial(
  z.object({
    ...promptParts,
    prompts: z.record(z.string(), promptChange),
    siteLikes: z.boolean(),
    goal,
    still: z.boolean(),
    marks: z.boolean(),
    seenPerPage: z.int().check(z.minimum(0), z.maximum(10_000)),
    seenPerDay: z.int().check(z.minimum(0), z.maximum(100_000)),
    poolSize: z.int().check(z.minimum(100), z.maximum(100_000)),
    inStep: z.boolean(),
  }),
);
export type SettingsChange = z.infer<typeof settingsChange>;
