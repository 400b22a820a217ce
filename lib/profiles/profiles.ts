import { numberWords, t } from '../language';
import { ProblemError } from '../messages/result';
import { FIRST_PROFILE } from '../ratings/event';
import { LONGEST_NAME, MOST_PROFILES, nameOfProfile, type Profile, tidyName } from './profile';

/** The person's profiles, and which of them ratings go to. */
export interface Profiles {
  current: string;
  all: Profile[];
  /** When it became the current one (ms since 1970), and which it was before: a rating made before then counts there. */
  since: number;
  before: string;
}

/** What holds until a person makes a second one. */
export const ONE_PROFILE: Profiles = {
  current: FIRST_PROFILE,
  all: [{ id: FIRST_PROFILE, name: '', made: 0 }],
  since: 0,
  before: FIRST_PROFILE,
};

/** The profile of this id. */
export const profileOf = ({ all }: Profiles, id: string): Profile | undefined => all.find((one) => one.id === id);

/** Those that can be switched to. */
export const activeProfiles = ({ all }: Profiles): Profile[] => all.filter(({ archived }) => !archived);

/** The current one's name. */
export const currentName = (profiles: Profiles): string =>
  nameOfProfile(profileOf(profiles, profiles.current) ?? { name: '' });

/** The current one's name where there are several to choose from; null where there are not. */
export const severalName = (profiles: Profiles): string | null =>
  activeProfiles(profiles).length > 1 ? currentName(profiles) : null;

/** Which profile a rating counts for that was made at `time`: it may come after the person switched. */
export const profileAt = ({ current, since, before }: Profiles, time: number): string =>
  time < since ? before : current;

/**
 * A new profile, which is then the current one.
 *
 * @throws ProblemError `refused` where its name does not do, or there are too many
 */
export function withProfile(
  profiles: Profiles,
  { id, name, now }: { id: string; name: string; now: number },
): Profiles {
  if (profiles.all.length >= MOST_PROFILES) throw refused(t('profiles.tooMany', { most: MOST_PROFILES }));
  const all = [...profiles.all, { id, name: freshName(profiles, id, name), made: now }];
  return switched({ ...profiles, all }, id, now);
}

/**
 * A profile under another name.
 *
 * @throws ProblemError `refused` where the name does not do
 */
export function renamed(profiles: Profiles, id: string, name: string): Profiles {
  known(profiles, id);
  return changed(profiles, id, { name: freshName(profiles, id, name) });
}

/**
 * Ratings go to another profile from `now` (ms since 1970) on.
 *
 * @throws ProblemError `refused` where there is no such profile, or it is archived
 */
export function switched(profiles: Profiles, id: string, now: number): Profiles {
  if (known(profiles, id).archived) throw refused(t('profiles.isArchived'));
  if (profiles.current === id) return profiles;
  return { ...profiles, current: id, since: now, before: profiles.current };
}

/**
 * Puts a profile aside, or brings it back. Where it was the current one, the first of the others is.
 *
 * @throws ProblemError `refused` where it is the only one
 */
export function archived(profiles: Profiles, id: string, isArchived: boolean, now: number): Profiles {
  known(profiles, id);
  if (!isArchived) {
    const all = profiles.all.map((one) => (one.id === id ? { id, name: one.name, made: one.made } : one));
    return { ...profiles, all };
  }
  const next = activeProfiles(profiles).find((one) => one.id !== id);
  if (!next) throw refused(t('profiles.onlyOne'));
  const aside = changed(profiles, id, { archived: true });
  return aside.current === id ? switched(aside, next.id, now) : aside;
}

/** What is left after all of a profile was deleted. The last one stays, empty. */
export function without(profiles: Profiles, id: string, now: number): Profiles {
  const all = profiles.all.filter((one) => one.id !== id);
  const next = activeProfiles({ ...profiles, all })[0] ?? all[0];
  if (!next || all.length === profiles.all.length) return profiles;
  const left = next.archived ? archived({ ...profiles, all }, next.id, false, now) : { ...profiles, all };
  const before = left.before === id ? next.id : left.before;
  return left.current === id ? { ...left, current: next.id, since: now, before: next.id } : { ...left, before };
}

/** Takes in profiles of a backup: one that is here keeps its name, unless it was never named. Gives the same where nothing is new. */
export function merged(profiles: Profiles, told: readonly Profile[]): Profiles {
  let all = profiles.all;
  for (const one of told) {
    const here = all.find(({ id }) => id === one.id);
    if (!here)
      all = [
        ...all,
        { ...one, name: tidyName(one.name) || t('profiles.imported', { number: numberWords(all.length) }) },
      ];
    else if (here.name === '' && one.name !== '')
      all = all.map((other) => (other === here ? { ...here, name: tidyName(one.name) } : other));
  }
  return all === profiles.all ? profiles : { ...profiles, all };
}

function known(profiles: Profiles, id: string): Profile {
  const found = profileOf(profiles, id);
  if (!found) throw refused(t('profiles.gone'));
  return found;
}

const changed = (profiles: Profiles, id: string, change: Partial<Profile>): Profiles => ({
  ...profiles,
  all: profiles.all.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

function freshName(profiles: Profiles, id: string, text: string): string {
  const name = tidyName(text);
  if (name === '') throw refused(t('profiles.nameless'));
  if ([...text.trim()].length > LONGEST_NAME) throw refused(t('profiles.nameTooLong', { most: LONGEST_NAME }));
  const same = (one: Profile) => one.id !== id && nameOfProfile(one).toLowerCase() === name.toLowerCase();
  if (profiles.all.some(same)) throw refused(t('profiles.sameName'));
  return name;
}

const refused = (line: string) => new ProblemError('refused', line);
