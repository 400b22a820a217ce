import { t } from '../language';
import type { Result } from '../messages/result';

/** What became of something a person asked for, in one line; empty where what they see says it. */
export interface Outcome {
  ok: boolean;
  line: string;
}

/** The outcome of what the background was asked for: `line` of its answer, or what went wrong. */
export const outcomeOf = <Value>(result: Result<Value>, line: (value: Value) => string): Outcome =>
  result.ok ? { ok: true, line: line(result.value) } : { ok: false, line: result.problem.line };

/** Puts a text on the clipboard; `refused` says what to do instead where the browser does not let us. */
export const copyText = (text: string, refused = t('popup.copyRefused')): Promise<Outcome> =>
  navigator.clipboard.writeText(text).then(
    () => ({ ok: true, line: t('popup.copied') }),
    () => ({ ok: false, line: refused }),
  );
