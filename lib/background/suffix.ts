import type { Suffix } from '../messages/state';
import { suffixFor } from '../prompt/suffix';
import { ruleForUrl } from '../sites/registry';
import { withDatabase } from '../store/database';
import { readMeta, writeMeta } from '../store/meta';
import { readSettings } from './settings';
import type { TasteService } from './taste';

/** How many codes that were offered to prompts are remembered as ours. */
const REMEMBERED = 500;

/** What goes into the prompt box of a page. Every code that is offered is remembered first, so that it is known as ours wherever it stands later. */
export async function suffixForPage(url: string, taste: TasteService): Promise<Suffix> {
  const dialect = ruleForUrl(url)?.dialect ?? 'code';
  const code = taste.code();
  const offered = await withDatabase(async (db) => {
    const before = (await readMeta(db, 'offered')) ?? [];
    if (!code || before.at(-1) === code.text) return before;
    const offered = [...before.filter((text) => text !== code.text), code.text].slice(-REMEMBERED);
    await writeMeta(db, { offered });
    return offered;
  });
  return suffixFor(dialect, { code, settings: await readSettings() }, offered);
}
