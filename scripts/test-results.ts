import { readFileSync } from 'node:fs';

/** What came of a step of the tests. */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** A line or more for each thing that failed, or held at its second try only: its name, and what each try said. */
  trouble: string[];
}

/** Both results as one. */
export const add = (a: Results, b: Results): Results => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  trouble: [...a.trouble, ...b.trouble],
});

/** A step without tests of its own counts as one. */
export const resultsOfStep = (name: string, held: boolean): Results => ({
  passed: held ? 1 : 0,
  failed: held ? 0 : 1,
  skipped: 0,
  trouble: held ? [] : [`failed: ${name}`],
});

/** What the reporter wrote to `path`. A run that failed without anything that it tells of (it was killed, it wrote nothing) counts as one failure. */
export function resultsOfRun(name: string, path: string, held: boolean): Results {
  const results = readResults(path) ?? resultsOfStep(name, false);
  return held || results.failed > 0 ? results : add(results, resultsOfStep(name, false));
}

function readResults(path: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}
