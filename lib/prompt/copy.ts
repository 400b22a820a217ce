import { failure, type Result, success } from '../messages/result';
import type { Written } from '../messages/tab';

/** Copies what was to be copied. The page or the popup does it, whichever has the focus: the other's clipboard is shut. */
export async function copied(written: Written): Promise<Result<Written>> {
  if (written.outcome !== 'copy') return success(written);
  const { text, line } = written;
  try {
    await navigator.clipboard.writeText(text);
    return success({ outcome: 'copied', line: `${line} Copied ${text}: paste it at the end of your prompt.` });
  } catch {
    return failure('not-writable', `${line} Put ${text} at the end of your prompt yourself.`);
  }
}
