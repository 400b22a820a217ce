import type { Handlers } from '../messages/router';
import { archived, type Profiles, renamed, switched, withProfile } from '../profiles/profiles';
import { withDatabase } from '../store/database';
import { changeProfiles } from '../store/profiles';
import type { Services } from './services';

type ProfileMessage = 'profile.make' | 'profile.rename' | 'profile.switch' | 'profile.archive';

/** What the background does for profiles. */
export function profileHandlers(services: Services): Pick<Handlers, ProfileMessage> {
  const change = async (work: (before: Profiles) => Profiles): Promise<null> => {
    await withDatabase((db) => changeProfiles(db, work));
    services.forgetTaste();
    services.changed();
    return null;
  };
  return {
    'profile.make': ({ name }) =>
      change((before) => withProfile(before, { id: crypto.randomUUID(), name, now: Date.now() })),
    'profile.rename': ({ id, name }) => change((before) => renamed(before, id, name)),
    'profile.switch': ({ id }) => change((before) => switched(before, id, Date.now())),
    'profile.archive': ({ id, archived: isArchived }) =>
      change((before) => archived(before, id, isArchived, Date.now())),
  };
}
