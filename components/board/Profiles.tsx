import type { Outcome } from '@/lib/popup/outcome';
import { LONGEST_NAME } from '@/lib/profiles/profile';
import type { ProfileActions } from '@/lib/profiles/profile-actions';
import { activeProfiles, type Profiles as ProfileList } from '@/lib/profiles/profiles';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';
import { ProfileRow } from './ProfileRow';
import './profiles.css';

interface Props {
  profiles: ProfileList;
  /** Ratings that stand, by profile. */
  counts: ReadonlyMap<string, number>;
  actions: ProfileActions;
}

/** The person's profiles: make, name, switch, put aside. */
export function Profiles({ profiles, counts, actions }: Props) {
  const [outcome, run] = useOutcome((action: () => Promise<Outcome>) => action());
  const active = activeProfiles(profiles);
  const aside = profiles.all.filter(({ archived }) => archived);
  const row = (profile: ProfileList['all'][number]) => (
    <ProfileRow
      key={profile.id}
      profile={profile}
      current={profile.id === profiles.current}
      only={active.length < 2}
      ratings={counts.get(profile.id) ?? 0}
      onSwitch={() => run(() => actions.switchTo(profile.id))}
      onRename={(name) => run(() => actions.rename(profile.id, name))}
      onArchive={() => run(() => actions.archive(profile.id))}
      onBringBack={() => run(() => actions.bringBack(profile.id))}
    />
  );
  return (
    <section class="profiles" aria-labelledby="profiles-title">
      <h2 id="profiles-title">Your profiles</h2>
      <p class="soft">
        One for each thing you judge by another measure, such as portraits and interiors. Each has its own ratings,
        taste and code. Ratings go to the current one.
      </p>
      <ul class="profile-list">{active.map(row)}</ul>
      <form
        class="profile-new"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const name = String(new FormData(form).get('name') ?? '');
          run(async () => {
            const made = await actions.make(name);
            if (made.ok) form.reset();
            return made;
          });
        }}
      >
        <label>
          <span>Name of a new profile, at most {LONGEST_NAME} characters</span>
          <input class="field" name="name" autocomplete="off" data-control="profile-name" />
        </label>
        <button type="submit" class="button" data-control="profile-make">
          Make and switch to it
        </button>
      </form>
      <OutcomeLine outcome={outcome} />
      {aside.length > 0 && (
        <>
          <h3>Archived</h3>
          <p class="soft">Kept with all their ratings. The settings, under Delete, are where one goes for good.</p>
          <ul class="profile-list">{aside.map(row)}</ul>
        </>
      )}
    </section>
  );
}
