import { CRITERIA, type Criterion } from './scenarios';

/** Cells of the table that cannot hold, and why: what the person is told instead. */
export interface Impossible {
  browser: 'Chromium' | 'Firefox';
  editor: string;
  criteria: readonly Criterion[];
  reason: string;
}

const CLOSED = `A page that keeps Monaco to itself lets nobody read its text. The suffix is copied and the person is told: “This box cannot be written into by an extension. Copied …: paste it at the end of your prompt.” Nothing is added at a submit.`;

const WRITING = CRITERIA.filter((criterion) => !['empty', 'enter', 'click'].includes(criterion));

export const IMPOSSIBLE: readonly Impossible[] = [
  { browser: 'Chromium', editor: 'monaco', criteria: CRITERIA, reason: CLOSED },
  { browser: 'Firefox', editor: 'monaco', criteria: [...WRITING], reason: CLOSED },
];
