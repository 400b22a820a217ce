import type fc from 'fast-check';

/** Cases over all files here: `npm test` tries 20,000, `npm run fuzz` a million. */
const TOTAL = Number(process.env.PENCHANT_CASES ?? 20_000);

/** The same in each run of `npm test`; `npm run fuzz` draws and prints another. */
const SEED = Number(process.env.PENCHANT_SEED ?? 20_261_126);

/** What share of all cases each part gets. */
export const SHARES = { codes: 0.2, imports: 0.2, prompts: 0.15, messages: 0.2, addresses: 0.15, captions: 0.1 };

/** How many cases each of `among` properties of a part gets, and their seed. */
export const cases = (part: keyof typeof SHARES, among: number): Pick<fc.Parameters, 'numRuns' | 'seed'> => ({
  numRuns: Math.ceil((TOTAL * SHARES[part]) / among),
  seed: SEED,
});

/** How long a property may take (ms): a million cases take minutes. */
export const PATIENCE = 60_000 + TOTAL * 2;
