import { t } from '@/lib/language';
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
      <h2 id="profiles-title">{t('board.profiles.title')}</h2>
      <p class="soft">{t('board.profiles.what')}</p>
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
          <span>{t('board.profiles.nameOfNew', { most: LONGEST_NAME })}</span>
          <input class="field" name="name" autocomplete="off" data-control="profile-name" />
        </label>
        <button type="submit" class="button" data-control="profile-make">
          {t('board.profiles.make')}
        </button>
      </form>
      <OutcomeLine outcome={outcome} />
      {aside.length > 0 && (
        <>
          <h3>{t('board.profiles.archived')}</h3>
          <p class="soft">{t('board.profiles.archivedWhat')}</p>
          <ul class="profile-list">{aside.map(row)}</ul>
        </>
      )}
    </section>
  );
}
