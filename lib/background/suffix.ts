import type { Suffix } from '../messages/state';
import { suffixFor } from '../prompt/suffix';
import { dialectOf } from '../sites/registry';
import { withDatabase } from '../store/database';
import { updateMeta } from '../store/meta';
import { readSettings } from './settings';
import type { TasteService } from './taste';

/** How many codes that were offered to prompts are remembered as ours. */
const REMEMBERED = 500;

/** What goes into the prompt box of a page. Every code that is offered is remembered first, so that it is known as ours wherever it stands later. */
export async function suffixForPage(url: string, taste: TasteService): Promise<Suffix> {
  const code = taste.code();
  const offered = await withDatabase((db) => updateMeta(db, 'offered', (before = []) => remember(before, code?.text)));
  return suffixFor(dialectOf(url), { code, settings: await readSettings() }, offered);
}

function remember(offered: string[], text: string | undefined): string[] {
  if (text === undefined || offered.at(-1) === text) return offered;
  return [...offered.filter((other) => other !== text), text].slice(-REMEMBERED);
}
