import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { add, type Results } from './test-results';

/** What is told of an error. */
interface Told {
  message: string;
  stack?: string | undefined;
  /** The file that was running; known of an error outside of any test. */
  VITEST_TEST_PATH?: string | undefined;
}

const nothing: Results = { passed: 0, failed: 0, skipped: 0, trouble: [] };

/** A vitest reporter that writes the run's `Results` to the file that `PENCHANT_TEST_RESULTS` names. Errors outside of any test, which fail a run while all of its tests pass, count as failures. */
export default class ResultsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Told[]): void {
    const path = process.env.PENCHANT_TEST_RESULTS;
    if (!path) throw new Error('PENCHANT_TEST_RESULTS has to name the file for the results.');
    const outside = unhandled.map((error) => failures(`outside of any test, in ${error.VITEST_TEST_PATH}`, [error]));
    const results = [...modules.map(ofModule), ...outside].reduce(add, nothing);
    writeFileSync(path, JSON.stringify(results));
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
  const name = `${test.project.name}: ${test.module.relativeModuleId}: ${test.fullName}`;
  const tries = errors.map((error) => `\n    ${firstLine(error)}`).join('');
  if (state === 'passed')
    return { ...nothing, passed: 1, trouble: tries ? [`held at the second try: ${name}${tries}`] : [] };
  if (state === 'skipped') return { ...nothing, skipped: 1 };
  return { ...nothing, failed: 1, trouble: [`failed: ${name}${tries}`] };
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
