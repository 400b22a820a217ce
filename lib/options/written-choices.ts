import { type CodeEntry, isMidjourneys } from '../codes/entry';
import { t } from '../language';
import type { OwnChoices } from '../settings/own-choices';
import type { PromptChange } from '../settings/prompt-choice';

/** One thing that can be written into the prompts of a site: what is chosen by it, and how it is called. */
export interface WrittenChoice {
  /** Unlike that of any other. */
  id: string;
  label: string;
  change: PromptChange;
}

/** What can be written where, the one that holds now among them; none where prompts take words only. */
export function writtenChoices({ dialect, choice }: OwnChoices, book: readonly CodeEntry[]): WrittenChoice[] {
  if (dialect === 'words') return [];
  const isMidjourney = dialect === 'midjourney';
  const ofCode = (code: string): PromptChange =>
    isMidjourney ? { midjourney: { use: 'code', code } } : { code: { use: 'code', code } };
  const codes = book
    .filter(({ kind }) => isMidjourneys(kind) === isMidjourney)
    .map(({ code, name }) => ({ id: code, label: name || code, change: ofCode(code) }));
  const fixed: WrittenChoice[] = isMidjourney
    ? [
        { id: 'nothing', label: t('chip.use.nothing'), change: { midjourney: { use: 'nothing' } } },
        { id: 'bare', label: t('chip.use.bare'), change: { midjourney: { use: 'bare' } } },
      ]
    : [{ id: 'own', label: t('prompt.names.own'), change: { code: { use: 'own' } } }];
  const now = writtenNow({ dialect, choice });
  const isListed = [...fixed, ...codes].some(({ id }) => id === now);
  // A blend, or a code that was typed in the popup.
  return [...fixed, ...codes, ...(isListed ? [] : [{ id: now, label: now, change: ofCode(now) }])];
}

/** The id of what is written on a site now. */
export function writtenNow({ dialect, choice }: Pick<OwnChoices, 'dialect' | 'choice'>): string {
  const now = dialect === 'midjourney' ? choice.midjourney : choice.code;
  return now.use === 'code' ? now.code : now.use;
}
