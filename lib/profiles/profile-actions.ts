import { send } from '../messages/send';
import { type Outcome, outcomeOf } from '../popup/outcome';

const told = async (answer: ReturnType<typeof send<'profile.switch'>>, line: string): Promise<Outcome> =>
  outcomeOf(await answer, () => line);

/** What a person can do with profiles. */
export const profileActions = {
  make: (name: string): Promise<Outcome> => told(send('profile.make', { name }), 'Made. Your ratings go to it now.'),
  rename: (id: string, name: string): Promise<Outcome> => told(send('profile.rename', { id, name }), 'Renamed.'),
  switchTo: (id: string): Promise<Outcome> => told(send('profile.switch', { id }), 'Your ratings go to it now.'),
  archive: (id: string): Promise<Outcome> =>
    told(send('profile.archive', { id, archived: true }), 'Archived. Its ratings are kept.'),
  bringBack: (id: string): Promise<Outcome> => told(send('profile.archive', { id, archived: false }), 'Brought back.'),
};

export type ProfileActions = typeof profileActions;
