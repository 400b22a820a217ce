import type { Suffix } from '../messages/state';
import { suffixFor } from '../prompt/suffix';
import { choiceFor } from '../settings/prompt-choice';
import { dialectOf, ruleForUrl } from '../sites/registry';
import { readCodes } from '../store/codes';
import { withDatabase } from '../store/database';
import { updateMeta } from '../store/meta';
import { promptWords } from '../taste/words/prompt-words';
import { typicalMidjourneys } from './references';
import { readSettings } from './settings';
import { siteOf } from './sites';
import type { TasteService } from './taste';

/** How many codes that were offered to prompts are remembered as ours. */
const REMEMBERED = 500;

/** What goes into the prompt box of a page. Every code that is offered is remembered first, so that it is known as ours wherever it stands later. */
export async function suffixForPage(url: string, taste: TasteService): Promise<Suffix> {
  const code = taste.code();
  const offered = await withDatabase((db) => updateMeta(db, 'offered', (before = []) => remember(before, code?.text)));
  const settings = choiceFor(await readSettings(), siteOf(url));
  const names = new Map((await withDatabase(readCodes)).map((entry) => [entry.code, entry.name]));
  const dialect = dialectOf(url);
  const references = dialect === 'midjourney' ? typicalMidjourneys(taste, settings.references) : [];
  const words =
    dialect === 'words'
      ? promptWords(taste.description(), settings.strength, { weights: ruleForUrl(url)?.wordWeights === true })
      : '';
  return suffixFor(dialect, { code, settings, references, names, words }, offered);
}

function remember(offered: string[], text: string | undefined): string[] {
  if (text === undefined || offered.at(-1) === text) return offered;
  return [...offered.filter((other) => other !== text), text].slice(-REMEMBERED);
}
