import { readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** The sum of two counts. */
export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A step without tests of its own counts as one. */
export const countsOfStep = (held: boolean): Counts => ({
  passed: held ? 1 : 0,
  failed: held ? 0 : 1,
  skipped: 0,
});

/** The counts of a vitest JSON report. A run that failed without a failed test (a file that does not load, no report) counts as one failure. */
export function countsOfReport(path: string, held: boolean): Counts {
  const report = readReport(path);
  if (!report) return countsOfStep(false);
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, held ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
