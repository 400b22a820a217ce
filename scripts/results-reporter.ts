import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { add, type FileResults, nothing, type Results } from './test-results';

/** What is told of an error. */
interface Told {
  message: string;
  stack?: string | undefined;
  /** The file that was running; known of an error outside of any test. */
  VITEST_TEST_PATH?: string | undefined;
}

/** A vitest reporter that writes the run's `FileResults` to the file that `PENCHANT_TEST_RESULTS` names. Errors outside of any test, which fail a run while all of its tests pass, count as failures. */
export default class ResultsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Told[]): void {
    const path = process.env.PENCHANT_TEST_RESULTS;
    if (!path) throw new Error('PENCHANT_TEST_RESULTS has to name the file for the results.');
    const files: FileResults = Object.fromEntries(modules.map((module) => [module.relativeModuleId, ofModule(module)]));
    for (const error of unhandled) {
      const file = error.VITEST_TEST_PATH ? relative('', error.VITEST_TEST_PATH) : 'no file';
      files[file] = add(files[file] ?? nothing, failures(`outside of any test, in ${file}`, [error]));
    }
    writeFileSync(path, JSON.stringify(files));
  }
}

/** A file's own errors are those of its loading and of what runs before and after all of its tests. */
const ofModule = (module: TestModule): Results => {
  const suites = [module, ...module.children.allSuites()];
  return [
    ...suites.map((suite) => failures(module.relativeModuleId, suite.errors())),
    ...[...module.children.allTests()].map(ofTest),
  ].reduce(add, nothing);
};

function ofTest(test: TestCase): Results {
  const { state, errors = [] } = test.result();
  if (state === 'passed') return { ...nothing, passed: 1 };
  if (state === 'skipped') return { ...nothing, skipped: 1 };
  const said = errors.map((error) => `\n    ${firstLine(error)}`).join('');
  const name = `${test.project.name}: ${test.module.relativeModuleId}: ${test.fullName}`;
  return { ...nothing, failed: 1, trouble: [`failed: ${name}${said}`] };
}

const failures = (where: string, errors: readonly Told[]): Results => ({
  ...nothing,
  failed: errors.length,
  trouble: errors.map((error) => `failed: ${where}\n    ${firstLine(error)}`),
});

/** What was said, and where: in the tests, where it is one of ours. */
function firstLine({ message, stack = '' }: Told): string {
  const [said = ''] = message.split('\n');
  const calls = stack.split('\n').filter((line) => /^\s*at /.test(line));
  const place = calls.find((line) => /\/tests\/(?!e2e\/harness\/until)/.test(line)) ?? calls[0];
  return place ? `${said} ${place.trim()}` : said;
}
