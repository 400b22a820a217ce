import { useEffect, useRef, useState } from 'preact/hooks';
import { countWords, t } from '@/lib/language';
import { nameOfProfile, type Profile } from '@/lib/profiles/profile';

interface Props {
  profile: Profile;
  current: boolean;
  /** There is no other to switch to. */
  only: boolean;
  ratings: number;
  onSwitch(): void;
  onRename(name: string): void;
  onArchive(): void;
  onBringBack(): void;
}

/** One profile: its name, how many ratings count for it, and what can be done with it. */
export function ProfileRow({ profile, current, only, ratings, onSwitch, onRename, onArchive, onBringBack }: Props) {
  const [naming, setNaming] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (naming) field.current?.select();
    else if (asked.current) opener.current?.focus();
    asked.current = naming;
  }, [naming]);
  const name = nameOfProfile(profile);
  const labelled = (action: string) => t('board.profiles.actionOn', { action, name });
  const act = (control: string, words: string, press: () => void) => (
    <button type="button" class="button" data-control={control} aria-label={labelled(words)} onClick={press}>
      {words}
    </button>
  );
  return (
    <li class="profile-row" data-profile={profile.id} data-current={current}>
      {naming ? (
        <form
          class="profile-rename"
          onSubmit={(event) => {
            event.preventDefault();
            onRename(field.current?.value ?? '');
            setNaming(false);
          }}
          onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
        >
          <input
            ref={field}
            class="field"
            defaultValue={name}
            aria-label={t('board.profiles.newName', { name })}
            autocomplete="off"
            data-control="profile-new-name"
          />
          <button type="submit" class="button" data-control="profile-rename-save">
            {t('board.profiles.saveName')}
          </button>
        </form>
      ) : (
        <>
          <p class="profile-what">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {current && <span class="profile-current">{t('board.profiles.current')}</span>}
            <span class="soft">{countWords('ratings', ratings)}</span>
          </p>
          <div class="profile-buttons">
            {!current && !profile.archived && act('profile-switch', t('board.profiles.switchTo'), onSwitch)}
            <button
              ref={opener}
              type="button"
              class="button"
              data-control="profile-rename"
              aria-label={labelled(t('board.profiles.rename'))}
              onClick={() => setNaming(true)}
            >
              {t('board.profiles.rename')}
            </button>
            {profile.archived
              ? act('profile-bring-back', t('board.profiles.bringBack'), onBringBack)
              : !only && act('profile-archive', t('board.profiles.archive'), onArchive)}
          </div>
        </>
      )}
    </li>
  );
}
