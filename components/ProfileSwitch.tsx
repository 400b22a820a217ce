import { t } from '@/lib/language';
import { nameOfProfile } from '@/lib/profiles/profile';
import { activeProfiles, type Profiles } from '@/lib/profiles/profiles';
import './profile-switch.css';

interface Props {
  profiles: Profiles;
  onSwitch(id: string): void;
}

/** Names the current profile and switches to another. Draws nothing where there is only one. */
export function ProfileSwitch({ profiles, onSwitch }: Props) {
  const active = activeProfiles(profiles);
  if (active.length < 2) return null;
  return (
    <label class="profile-switch">
      <span class="unseen">{t('popup.profile')}</span>
      <select
        class="field"
        data-control="profile"
        value={profiles.current}
        onChange={(event) => onSwitch(event.currentTarget.value)}
      >
        {active.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {nameOfProfile(profile)}
          </option>
        ))}
      </select>
    </label>
  );
}
