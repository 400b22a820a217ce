import { t } from '../language';
import { send } from '../messages/send';
import { type Outcome, outcomeOf } from '../popup/outcome';

const told = async (answer: ReturnType<typeof send<'profile.switch'>>, line: string): Promise<Outcome> =>
  outcomeOf(await answer, () => line);

/** What a person can do with profiles. */
export const profileActions = {
  make: (name: string): Promise<Outcome> => told(send('profile.make', { name }), t('profiles.made')),
  rename: (id: string, name: string): Promise<Outcome> =>
    told(send('profile.rename', { id, name }), t('profiles.renamed')),
  switchTo: (id: string): Promise<Outcome> => told(send('profile.switch', { id }), t('profiles.switched')),
  archive: (id: string): Promise<Outcome> =>
    told(send('profile.archive', { id, archived: true }), t('profiles.archived')),
  bringBack: (id: string): Promise<Outcome> =>
    told(send('profile.archive', { id, archived: false }), t('profiles.broughtBack')),
};

export type ProfileActions = typeof profileActions;
