import { readFileSync } from 'node:fs';

/** What came of a step of the tests. */
export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** A line or more for each thing that failed: its name, and what was said. */
  trouble: string[];
}

/** What came of each test file of a run, by its path. */
export type FileResults = Record<string, Results>;

/** More files than these did not fail by accident. */
const MOST_AGAIN = 5;

/** Nothing was tested yet. */
export const nothing: Results = { passed: 0, failed: 0, skipped: 0, trouble: [] };

/** Both results as one. */
export const add = (a: Results, b: Results): Results => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  trouble: [...a.trouble, ...b.trouble],
});

/** A step without tests of its own counts as one. */
export const resultsOfStep = (name: string, held: boolean): Results => ({
  ...nothing,
  passed: held ? 1 : 0,
  failed: held ? 0 : 1,
  trouble: held ? [] : [`failed: ${name}`],
});

/** What the reporter wrote to `path`. A run that failed without anything that it tells of (it was killed, it wrote nothing) counts as one failure, which is no file's. */
export function resultsOfRun(name: string, path: string, held: boolean): FileResults {
  const files = readResults(path);
  if (files && (held || failedIn(files).length > 0)) return files;
  return { ...files, [name]: resultsOfStep(name, false) };
}

function readResults(path: string): FileResults | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FileResults;
  } catch {
    return undefined;
  }
}

/** The files of a run that are worth a second try: none where too many failed, or something that is no file. */
export function filesToTryAgain(files: FileResults): string[] {
  const failed = failedIn(files);
  return failed.length <= MOST_AGAIN && failed.every((file) => file.endsWith('.test.ts')) ? failed : [];
}

/** A run with the second try of some of its files in place of the first. What was said at the first is still told. */
export function withSecondTry(first: FileResults, second: FileResults): FileResults {
  const both = Object.entries(second).map(([file, results]): [string, Results] => {
    const before = (first[file]?.trouble ?? []).map((line) => line.replace('failed:', 'at the first try:'));
    return [file, { ...results, trouble: [...before, ...results.trouble] }];
  });
  return { ...first, ...Object.fromEntries(both) };
}

const failedIn = (files: FileResults): string[] =>
  Object.entries(files).flatMap(([file, { failed }]) => (failed > 0 ? [file] : []));
