import { t } from '../language';
import { failure, type Result, success } from '../messages/result';
import type { Written } from '../messages/tab';

/** Copies what was to be copied. The page or the popup does it, whichever has the focus: the other's clipboard is shut. */
export async function copied(written: Written): Promise<Result<Written>> {
  if (written.outcome !== 'copy') return success(written);
  const { text, line } = written;
  try {
    await navigator.clipboard.writeText(text);
    return success({ outcome: 'copied', line: t('prompt.copied', { line, text }) });
  } catch {
    return failure('not-writable', t('prompt.putYourself', { line, text }));
  }
}
