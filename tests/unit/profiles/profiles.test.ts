import { describe, expect, test } from 'vitest';
import {
  activeProfiles,
  archived,
  currentName,
  merged,
  ONE_PROFILE,
  profileAt,
  profileOf,
  renamed,
  switched,
  without,
  withProfile,
} from '@/lib/profiles/profiles';
import { FIRST_PROFILE } from '@/lib/ratings/event';

const two = withProfile(ONE_PROFILE, { id: 'second', name: 'Portraits', now: 100 });

describe('profiles', () => {
  test('a new one is the current one, and the first one is still there', () => {
    expect(currentName(ONE_PROFILE)).toBe('My taste');
    expect(currentName(two)).toBe('Portraits');
    expect(activeProfiles(two).map(({ id }) => id)).toEqual([FIRST_PROFILE, 'second']);
  });

  test.each([
    ['', 'A profile needs a name.'],
    [' \n\u202e ', 'A profile needs a name.'],
    ['x'.repeat(41), 'A profile’s name has at most 40 characters.'],
    ['x'.repeat(10_000), 'A profile’s name has at most 40 characters.'],
    ['PORTRAITS', 'Another profile has this name.'],
    ['my taste', 'Another profile has this name.'],
  ])('the name %j is refused with a line', (name, line) => {
    expect(() => withProfile(two, { id: 'third', name, now: 1 })).toThrow(line);
  });

  test('a name may be set to what it is', () => {
    expect(currentName(renamed(two, 'second', 'portraits'))).toBe('portraits');
    expect(() => renamed(two, 'gone', 'x')).toThrow('There is no such profile any more.');
  });

  test('a rating counts where it was made, though it comes after the switch', () => {
    expect(profileAt(two, 99)).toBe(FIRST_PROFILE);
    expect(profileAt(two, 100)).toBe('second');
    expect(profileAt(ONE_PROFILE, 0)).toBe(FIRST_PROFILE);
  });

  test('one that is archived keeps its name, cannot be switched to, and comes back', () => {
    const aside = archived(two, 'second', true, 200);
    expect(aside).toMatchObject({ current: FIRST_PROFILE, since: 200, before: 'second' });
    expect(activeProfiles(aside).map(({ id }) => id)).toEqual([FIRST_PROFILE]);
    expect(() => switched(aside, 'second', 300)).toThrow('archived');
    expect(() => archived(aside, FIRST_PROFILE, true, 300)).toThrow('your only profile');
    const back = archived(aside, 'second', false, 300);
    expect(profileOf(back, 'second')).toEqual({ id: 'second', name: 'Portraits', made: 100 });
    expect(back.current).toBe(FIRST_PROFILE);
  });

  test('one that is deleted is gone; the last one stays', () => {
    expect(without(two, 'second', 300)).toMatchObject({ current: FIRST_PROFILE, before: FIRST_PROFILE });
    expect(without(two, 'second', 300).all).toHaveLength(1);
    expect(without(ONE_PROFILE, FIRST_PROFILE, 300)).toBe(ONE_PROFILE);
    const onlyArchivedLeft = without(archived(two, 'second', true, 200), FIRST_PROFILE, 300);
    expect(onlyArchivedLeft.current).toBe('second');
    expect(profileOf(onlyArchivedLeft, 'second')?.archived).toBeUndefined();
  });

  test('those of a backup are taken in; a name given here stays', () => {
    const told = [
      { id: FIRST_PROFILE, name: 'Landscapes', made: 0 },
      { id: 'second', name: 'Faces', made: 5 },
      { id: 'third', name: '', made: 6 },
    ];
    const all = merged(two, told);
    expect(all.all.map(({ name }) => name)).toEqual(['Landscapes', 'Portraits', 'Imported 2']);
    expect(merged(all, told)).toBe(all);
    expect(all.current).toBe('second');
  });
});
