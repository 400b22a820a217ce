import { describe, expect, it } from 'vitest';
import { readMidjourneyCode } from '@/lib/popup/midjourney-code';
import { midjourneyChoice } from '@/lib/settings/prompt-choice';

describe('a code typed for Midjourney', () => {
  it.each([
    ['ueeo8az', 'ueeo8az'],
    ['  ib343oi \n', 'ib343oi'],
    ['m7276849423187279879', 'm7276849423187279879'],
    ['p12345', 'p12345'],
    ['ueeo8az  tlsfsfo em7wa59::4', 'ueeo8az tlsfsfo em7wa59::4'],
    ['ueeo8az::-.5', 'ueeo8az::-.5'],
    ['--p ueeo8az', 'ueeo8az'],
    ['--profile ueeo8az', 'ueeo8az'],
    ['—p ueeo8az', 'ueeo8az'],
  ])('takes %j', (typed, code) => {
    expect(readMidjourneyCode(typed)).toEqual({ ok: true, code });
    expect(midjourneyChoice.safeParse({ use: 'code', code }).success).toBe(true);
  });

  it.each([
    ['', /^Type the code/],
    ['   ', /^Type the code/],
    ['--p', /^Type the code/],
    ['tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9', /preference code/],
    ['TB4QK8M2V0Z7WD1R9XH3NCY5E6GP8JT9', /preference code/],
    ['ueeo8az tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9::2', /preference code/],
    ['UEEO8AZ', /lower case: ueeo8az/],
    ['ueeo8az::lots', /weight is a number, such as ueeo8az::2/],
    ['ueeo8az::', /weight is a number/],
    ['abc', /“abc” is not a Midjourney code/],
    ['m12', /is not a Midjourney code/],
    ['--ar', /is not a Midjourney code/],
    ['<b>ueeo8az</b>', /is not a Midjourney code/],
    ['x'.repeat(10_000), /is not a Midjourney code/],
    [Array.from({ length: 40 }, () => 'ueeo8az').join(' '), /too many codes/],
  ])('refuses %j with its line', (typed, line) => {
    const reading = readMidjourneyCode(typed);
    expect(reading).toMatchObject({ ok: false, line: expect.stringMatching(line) });
    expect(JSON.stringify(reading).length).toBeLessThan(200);
  });
});
