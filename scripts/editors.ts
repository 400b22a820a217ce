import { run } from './run';

/** Writes what the bench of editors finds in both browsers into docs/editors.md. */
const steps: [command: string, ...args: string[]][] = [
  ['wxt', 'build'],
  ['vitest', 'run', '--project', 'chromium', 'tests/e2e/chromium/editors.test.ts'],
  ['wxt', 'build', '-b', 'firefox'],
  ['vitest', 'run', '--project', 'firefox', 'tests/e2e/firefox/editors.test.ts'],
];

for (const [command, ...args] of steps) {
  const code = await run(command, args, { PENCHANT_EDITORS_WRITE: 'yes' });
  if (code !== 0) process.exit(code);
}
