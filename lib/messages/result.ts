/** Why something did not work, and the one line that helps the person. */
export interface Problem {
  code:
    | 'refused' // the message or its sender was not allowed
    | 'storage' // IndexedDB refused or full
    | 'no-prompt-box'
    | 'not-writable'
    | 'disconnected' // the extension was updated or removed under a page
    | 'failed';
  line: string;
}

/** Errors do not cross a message whole, so every answer is one of these. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** A success. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** A failure with its line. */
export const failure = (code: Problem['code'], line: string): Result<never> => ({ ok: false, problem: { code, line } });

/** Thrown inside the background; the router turns it into a failure. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(
    readonly code: Problem['code'],
    line: string,
  ) {
    super(line);
  }
}
