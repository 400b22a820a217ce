import { type CodeEntry, isMidjourneys } from '../codes/entry';
import { weightedCodes } from '../codes/kind';
import { t } from '../language';
import { ProblemError } from '../messages/result';
import type { PromptChoices } from '../messages/state';
import { choiceFor, type PromptChange } from '../settings/prompt-choice';
import { dialectOf } from '../sites/registry';
import { readCodes } from '../store/codes';
import { withDatabase } from '../store/database';
import { likedMidjourneys } from './references';
import { changeSettings, readSettings } from './settings';
import { siteOf } from './sites';
import type { TasteService } from './taste';

/** What can be chosen for the prompts of a page's site. */
export async function promptChoices(url: string, taste: TasteService): Promise<PromptChoices> {
  const dialect = dialectOf(url);
  const fits = ({ kind }: CodeEntry) => (dialect === 'midjourney' ? isMidjourneys(kind) : kind === 'preference');
  const codes = (await withDatabase(readCodes)).filter(fits).sort((a, b) => Number(b.favourite) - Number(a.favourite));
  return {
    dialect,
    choice: choiceFor(await readSettings(), siteOf(url)),
    codes: codes.map(({ code, name, kind }) => ({ code, name, kind })),
    references: dialect === 'midjourney' ? likedMidjourneys(taste).length : 0,
  };
}

/**
 * Keeps what a person chose at a prompt box of this page, for its site.
 *
 * @throws ProblemError `refused` where a code is named that is not in the book, or that this dialect does not take: the
 * page's script can only choose among what it was shown
 */
export async function chooseForSite(url: string, change: PromptChange): Promise<void> {
  const book = new Map((await withDatabase(readCodes)).map(({ code, kind }) => [code, kind]));
  const saved = await readSettings();
  const inBook = (text: string, midjourneys: boolean) =>
    weightedCodes(text).length === text.trim().split(/\s+/).length &&
    weightedCodes(text).every(({ code }) => {
      const kind = book.get(code);
      return kind !== undefined && isMidjourneys(kind) === midjourneys;
    });
  const { midjourney, code } = change;
  // The code that was saved in the popup is chosen again without being in the book.
  const popups = saved.midjourney.use === 'code' ? saved.midjourney.code : undefined;
  if (midjourney?.use === 'code' && midjourney.code !== popups && !inBook(midjourney.code, true)) throw refused();
  if (code?.use === 'code' && !inBook(code.code, false)) throw refused();
  const site = siteOf(url);
  await changeSettings(({ prompts }) => ({ prompts: { ...prompts, [site]: { ...prompts[site], ...change } } }));
}

const refused = () => new ProblemError('refused', t('prompt.notInBook'));
