import { expect, test } from 'vitest';
import { type FileResults, filesToTryAgain, nothing, withSecondTry } from '@/scripts/test-results';

const passed = { ...nothing, passed: 3 };
const failed = (what: string) => ({ ...nothing, passed: 2, failed: 1, trouble: [`failed: ${what}`] });

test('files in which something failed get a second try, and what the first said is still told', () => {
  const first: FileResults = { 'a.test.ts': passed, 'b.test.ts': failed('the heart') };
  expect(filesToTryAgain(first)).toEqual(['b.test.ts']);
  expect(withSecondTry(first, { 'b.test.ts': passed })).toEqual({
    'a.test.ts': passed,
    'b.test.ts': { ...passed, trouble: ['at the first try: the heart'] },
  });
});

test('what fails again has failed, and is told with both tries', () => {
  const first: FileResults = { 'b.test.ts': failed('the heart') };
  expect(withSecondTry(first, { 'b.test.ts': failed('the mark') })['b.test.ts']).toEqual({
    ...failed('the mark'),
    trouble: ['at the first try: the heart', 'failed: the mark'],
  });
});

test('a second try that came to nothing leaves the failures of the first', () => {
  const first: FileResults = { 'b.test.ts': failed('the heart') };
  const second = { 'chromium tests': failed('chromium tests') };
  expect(withSecondTry(first, second)).toEqual({ ...first, ...second });
});

test('nothing is tried again where many files failed, or something that is no file', () => {
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.test.ts`, failed(`${at}`)]));
  expect(filesToTryAgain(many)).toEqual([]);
  expect(filesToTryAgain({ 'b.test.ts': failed('the heart'), 'no file': failed('a rejection') })).toEqual([]);
  expect(filesToTryAgain({ 'a.test.ts': passed })).toEqual([]);
});
