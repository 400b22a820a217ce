import { defineConfig } from 'vitest/config';

// Patient: the machine may be busy, and what a test waits for is a state, not a time.
const realBrowser = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // What a test prints would else go through vitest's own channel, and a line that is still on its way when a file ends fails the run although all tests passed (vitest-dev/vitest#11153).
    disableConsoleIntercept: true,
    projects: [
      // Patient: property tests share two cores with whatever else the machine does.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/languages/in-english.ts'],
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...realBrowser } },
      // Too long for every change: `npm run test:long`.
      {
        extends: true,
        test: { name: 'long', include: ['tests/e2e/long/**/*.test.ts'], ...realBrowser, testTimeout: 1_200_000 },
      },
      { extends: true, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...realBrowser } },
    ],
  },
});
