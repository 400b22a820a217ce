import { readFileSync } from 'node:fs';

export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** A line or more for each thing that failed, or held at its second try only: its name, and what each try said. */
  trouble: string[];
}

/** What is used of a vitest JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    /** Why the file did not load; empty where it did. */
    message: string;
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
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

/** The results of a vitest JSON report. A run that failed without a failed test (a file that does not load, no report) counts as one failure. */
export function resultsOfReport(name: string, path: string, held: boolean): Results {
  const report = readReport(path);
  if (!report) return resultsOfStep(name, false);
  const trouble = report.testResults.flatMap(({ message, name: file, status: state, assertionResults }) => [
    // A `beforeAll` that fails fails its file alone: its tests are skipped.
    ...(message || (state === 'failed' && !assertionResults.some(({ status }) => status === 'failed'))
      ? [`failed: ${file}\n    ${firstLine(message)}`]
      : []),
    ...assertionResults.flatMap(({ fullName, status, failureMessages = [] }) => {
      const tries = failureMessages.map((said) => `\n    ${firstLine(said)}`).join('');
      if (status === 'failed') return [`failed: ${name}: ${fullName}${tries}`];
      return tries ? [`held at the second try: ${name}: ${fullName}${tries}`] : [];
    }),
  ]);
  const failed = Math.max(report.numFailedTests, held ? 0 : 1);
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    trouble:
      failed > 0 && !trouble.some((line) => line.startsWith('failed')) ? [...trouble, `failed: ${name}`] : trouble,
  };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** What was said, and where in the tests. */
function firstLine(message: string): string {
  const [said = '', ...trace] = message.split('\n');
  const place = trace.find((line) => /\/tests\/(?!e2e\/harness\/until)/.test(line));
  return place ? `${said} ${place.trim()}` : said;
}
