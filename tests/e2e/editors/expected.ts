import { CRITERIA, type Criterion } from './scenarios';

/** Cells of the table that cannot hold, and why: what the person is told instead. */
export interface Impossible {
  browser: 'Chromium' | 'Firefox';
  editor: string;
  criteria: readonly Criterion[];
  reason: string;
}

const CLOSED = `A page that keeps Monaco to itself lets nobody read its text. The suffix is copied and the person is told: “This box cannot be written into by an extension. Copied …: paste it at the end of your prompt.” Nothing is added at a submit.`;

const JOINED = `In Firefox, Draft.js takes what was typed and what is written for one step, so one undo takes out both. “Undo” in the line that tells what was written takes out the suffix alone.`;

export const IMPOSSIBLE: readonly Impossible[] = [
  { browser: 'Chromium', editor: 'monaco', criteria: CRITERIA, reason: CLOSED },
  { browser: 'Firefox', editor: 'draft', criteria: ['undo'], reason: JOINED },
  { browser: 'Firefox', editor: 'monaco', criteria: CRITERIA, reason: CLOSED },
];
