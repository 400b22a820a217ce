import { z } from '../zod';

/** `--s`: 0 is off, 100 by default, 1000 the most. */
const strength = z.int().check(z.minimum(0), z.maximum(1000));

/** Longest text of codes that is kept: several with weights (characters). */
const LONGEST_CODES = 400;

/** What a Midjourney prompt gets. Never a preference code. */
export const midjourneyChoice = z.discriminatedUnion('use', [
  z.object({ use: z.literal('nothing') }),
  z.object({ use: z.literal('bare') }),
  z.object({ use: z.literal('code'), code: z.string().check(z.maxLength(LONGEST_CODES)) }),
]);

/** What a prompt gets where preference codes are understood: the person's own taste, or a code or a blend from the code book. */
const codeChoice = z.discriminatedUnion('use', [
  z.object({ use: z.literal('own') }),
  z.object({ use: z.literal('code'), code: z.string().check(z.maxLength(LONGEST_CODES)) }),
]);

/** Most pictures that a Midjourney prompt refers to. */
export const MOST_REFERENCES = 4;

export const promptParts = {
  strength,
  /** Adds the suffix by itself. */
  automatic: z.boolean(),
  /** Adds the suffix right before a submit. */
  atSubmit: z.boolean(),
  midjourney: midjourneyChoice,
  code: codeChoice,
  /** How many of the most typical liked Midjourney pictures `--sref` names there; 0 is off. */
  references: z.int().check(z.minimum(0), z.maximum(MOST_REFERENCES)),
};

/** What is written into prompts, and when. */
export type PromptChoice = z.infer<z.ZodMiniObject<typeof promptParts>>;

/** What a person chose otherwise, for all sites or for one. */
export const promptChange = z.partial(z.object(promptParts));
export type PromptChange = z.infer<typeof promptChange>;

/** The same with what holds where nothing was chosen. */
export const promptDefaults = {
  strength: z._default(strength, 100),
  automatic: z._default(promptParts.automatic, false),
  atSubmit: z._default(promptParts.atSubmit, false),
  midjourney: z._default(midjourneyChoice, { use: 'nothing' }),
  code: z._default(codeChoice, { use: 'own' }),
  references: z._default(promptParts.references, 0),
};

/** What holds on a site: what was chosen there, else what was chosen for all. `site` is a rule's id or an origin. */
export function choiceFor(
  settings: PromptChoice & { prompts: Readonly<Record<string, PromptChange>> },
  site: string | undefined,
): PromptChoice {
  const { strength, automatic, atSubmit, midjourney, code, references } = settings;
  return {
    strength,
    automatic,
    atSubmit,
    midjourney,
    code,
    references,
    ...(site === undefined ? {} : settings.prompts[site]),
  };
}

/** A change for all sites holds on the one in view too: what was chosen there otherwise is forgotten. */
export function changeInView(
  change: PromptChange,
  prompts: Readonly<Record<string, PromptChange>>,
  site: string | undefined,
): { prompts?: Record<string, PromptChange> } {
  const here = site === undefined ? undefined : prompts[site];
  if (site === undefined || !here) return {};
  const kept = Object.fromEntries(Object.entries(here).filter(([key]) => !Object.hasOwn(change, key)));
  return { prompts: { ...prompts, [site]: kept } };
}
