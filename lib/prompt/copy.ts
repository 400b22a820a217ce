import { failure, type Result, success } from '../messages/result';
import type { Suffix } from '../messages/state';
import type { Written } from '../messages/tab';
import type { Dialect } from '../sites/rule';
import { suffixText } from './grammar/intent';
import { mayWrite, NOT_FOR_MIDJOURNEY } from './guard';

/** What is to be done for an editor that cannot be written into without risk: the suffix is to be copied by whoever asked. */
export function copyInstead({ parts, line }: Suffix, dialect: Dialect): Written {
  const text = parts && suffixText(parts);
  if (!text) return { outcome: 'none', line };
  if (!mayWrite(dialect, parts)) return { outcome: 'none', line: NOT_FOR_MIDJOURNEY };
  return { outcome: 'copy', text, line: 'This box cannot be written into yet.' };
}

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
