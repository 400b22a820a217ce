import { t } from '../language';

/** Sites that need a word before they are switched on, by their rules' ids. */
const NOTED = ['discord', 'midjourney', 'pixiv', 'practice'] as const;

/** What a person should know of a site before switching it on; empty where there is nothing. */
export function siteNote(id: string): string {
  const noted = NOTED.find((one) => one === id);
  return noted === undefined ? '' : t(`sites.notes.${noted}`);
}
