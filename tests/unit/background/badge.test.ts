import { describe, expect, test } from 'vitest';
import { badgeOf } from '@/lib/background/badge';
import { archived, ONE_PROFILE, withProfile } from '@/lib/profiles/profiles';

const two = withProfile(ONE_PROFILE, { id: 'second', name: 'Night sky', now: 100 });

describe('the toolbar button', () => {
  test.each([
    [
      { ratings: 0, profiles: ONE_PROFILE },
      { text: '', title: 'Penchant' },
    ],
    [
      { ratings: 12, profiles: ONE_PROFILE },
      { text: '12', title: 'Penchant: 12 of about 200 ratings' },
    ],
    [
      { ratings: 200, profiles: ONE_PROFILE },
      { text: '', title: 'Penchant' },
    ],
    [
      { ratings: 12, profiles: two },
      { text: 'Ns', title: 'Penchant: Night sky, 12 of about 200 ratings' },
    ],
    [
      { ratings: 300, profiles: two },
      { text: 'Ns', title: 'Penchant: Night sky' },
    ],
    [
      { ratings: 12, profiles: archived(two, 'second', true, 1) },
      { text: '12', title: 'Penchant: 12 of about 200 ratings' },
    ],
  ])('says %j', (status, shown) => {
    expect(badgeOf({ goal: 200, ...status })).toEqual(shown);
  });
});
