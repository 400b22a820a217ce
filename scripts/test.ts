import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserPaths, findBrowsers, findEngines } from './browsers';
import { run } from './run';
import {
  add,
  type FileResults,
  filesToTryAgain,
  nothing,
  type Results,
  resultsOfRun,
  resultsOfStep,
  withSecondTry,
} from './test-results';

const reports = 'test-output';

interface Step {
  name: string;
  work: (browsers: BrowserPaths) => Promise<Results>;
}

/** A step that holds or fails as a whole. */
const check = (name: string, command: string, ...args: string[]): Step => ({
  name,
  work: async (browsers) => resultsOfStep(name, (await run(command, args, browsers)) === 0),
});

/** A vitest project, or some of its files. */
async function runProject(
  project: string,
  browsers: BrowserPaths,
  files: readonly string[] = [],
): Promise<FileResults> {
  const report = `${reports}/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/results-reporter.ts'];
  const env = { ...browsers, PENCHANT_TEST_RESULTS: resolve(report) };
  const code = await run('vitest', ['run', '--project', project, ...reporters, ...files], env);
  return resultsOfRun(`${project} tests`, report, code === 0);
}

/** A vitest project, whose tests are counted one by one. */
const tests = (project: string): Step => ({
  name: `${project} tests`,
  work: async (browsers) => Object.values(await runProject(project, browsers)).reduce(add, nothing),
});

/**
 * The same in a real browser. A busy machine may stand still for a while: files in which something failed are run a second
 * time, from a fresh browser on, as the tests of a file follow from each other. What was said at the first is to be looked into.
 */
const browserTests = (project: string): Step => ({
  name: `${project} tests`,
  work: async (browsers) => {
    const first = await runProject(project, browsers);
    const again = filesToTryAgain(first);
    if (again.length > 0) console.log(`\n── a second try: ${again.join(', ')}`);
    const results = again.length > 0 ? withSecondTry(first, await runProject(project, browsers, again)) : first;
    return Object.values(results).reduce(add, nothing);
  },
});

const steps: Step[] = [
  check('lint', 'biome', 'check'),
  check('unused code', 'knip'),
  check('types', 'tsc', '--noEmit'),
  tests('unit'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  check("Mozilla's linter", 'tsx', 'scripts/lint-package.ts'),
  browserTests('chromium'),
  browserTests('firefox'),
];

async function timed(name: string, work: () => Promise<Results>): Promise<Results> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const results = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${results.failed === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return results;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

let browsers: BrowserPaths = {};
let total = await timed('browsers', async () => {
  await findEngines();
  try {
    browsers = await findBrowsers({ firefox: true });
    return resultsOfStep('browsers', true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return resultsOfStep('browsers', false);
  }
});
// A failure does not stop the rest: all that is wrong is shown at once.
for (const { name, work } of steps) total = add(total, await timed(name, () => work(browsers)));

if (total.trouble.length > 0) console.log(`\n${total.trouble.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
