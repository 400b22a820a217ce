import { t } from '../language';
import { failure, type Result } from '../messages/result';
import type { PromptPlace, Written } from '../messages/tab';
import { askFrames, tellFrame } from './frames';

/** Has the suffix written into the prompt box of a tab, in whichever of its frames that is. */
export async function writeInTab(tab: number): Promise<Result<Written>> {
  const answer = await tellFrame<Result<Written>>(tab, await frameWithBox(tab), { type: 'prompt.write' });
  return answer ?? failure('no-prompt-box', t('popup.prompt.noBox'));
}

/** The frame whose prompt box was used last, else the first that has one, else the page's own. */
export async function frameWithBox(tab: number): Promise<number> {
  const places = await askFrames<PromptPlace>(tab, { type: 'prompt.where' });
  const found = places.filter(({ answer }) => answer.found);
  return found.sort((a, b) => b.answer.used - a.answer.used)[0]?.frame ?? 0;
}
