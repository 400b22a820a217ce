import { failure, type Result, success } from '@/lib/messages/result';
import type { Suffix } from '@/lib/messages/state';
import type { Written } from '@/lib/messages/tab';
import { suffixText } from '@/lib/prompt/grammar/intent';

/** For editors that cannot be written into without risk: the suffix goes to the clipboard, and the line says so. */
export async function copyInstead({ parts, line }: Suffix): Promise<Result<Written>> {
  const text = parts && suffixText(parts);
  if (!text) return success({ outcome: 'none', line });
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
