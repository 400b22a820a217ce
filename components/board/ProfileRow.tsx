import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/lib/board/sentences';
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
  const act = (control: string, words: string, press: () => void) => (
    <button type="button" class="button" data-control={control} aria-label={`${words}: ${name}`} onClick={press}>
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
            aria-label={`New name of ${name}`}
            autocomplete="off"
            data-control="profile-new-name"
          />
          <button type="submit" class="button" data-control="profile-rename-save">
            Save name
          </button>
        </form>
      ) : (
        <>
          <p class="profile-what">
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {current && <span class="profile-current">current</span>}
            <span class="soft">{counted(ratings, 'rating', 'ratings')}</span>
          </p>
          <div class="profile-buttons">
            {!current && !profile.archived && act('profile-switch', 'Switch to it', onSwitch)}
            <button
              ref={opener}
              type="button"
              class="button"
              data-control="profile-rename"
              aria-label={`Rename: ${name}`}
              onClick={() => setNaming(true)}
            >
              Rename
            </button>
            {profile.archived
              ? act('profile-bring-back', 'Bring back', onBringBack)
              : !only && act('profile-archive', 'Archive', onArchive)}
          </div>
        </>
      )}
    </li>
  );
}
