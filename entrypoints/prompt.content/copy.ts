import { failure, type Result, success } from '@/lib/messages/result';
import type { Suffix } from '@/lib/messages/state';
import type { Written } from '@/lib/messages/tab';
import { suffixText } from '@/lib/prompt/grammar/intent';
import { mayWrite, NOT_FOR_MIDJOURNEY } from '@/lib/prompt/guard';
import type { Dialect } from '@/lib/sites/rule';

/** For editors that cannot be written into without risk: the suffix goes to the clipboard, and the line says so. */
export async function copyInstead({ parts, line }: Suffix, dialect: Dialect | undefined): Promise<Result<Written>> {
  const text = parts && suffixText(parts);
  if (!text) return success({ outcome: 'none', line });
  if (!mayWrite(dialect, parts)) return success({ outcome: 'none', line: NOT_FOR_MIDJOURNEY });
  try {
    await navigator.clipboard.writeText(text);
    return success({
      outcome: 'copied',
      line: `This box cannot be written into yet. Copied ${text}: paste it at the end of your prompt.`,
    });
  } catch {
    // The page has no focus while the popup is open, and the browser then keeps the clipboard shut.
    return failure(
      'not-writable',
      `This box cannot be written into yet. Put ${text} at the end of your prompt yourself.`,
    );
  }
}
