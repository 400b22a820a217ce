import { dialectOf, ruleById } from '../sites/registry';
import type { Dialect } from '../sites/rule';
import { choiceFor, type PromptChange, type PromptChoice } from './prompt-choice';
import type { Settings, SettingsChange } from './settings';

/** A site for which something was chosen otherwise than for all, and what holds there. */
export interface OwnChoices {
  /** Its rule's id or its origin. */
  site: string;
  name: string;
  dialect: Dialect;
  choice: PromptChoice;
}

/** The sites for which something was chosen otherwise, in the order of their names. */
export function ownChoices(settings: Settings): OwnChoices[] {
  return Object.entries(settings.prompts)
    .filter(([, own]) => Object.keys(own).length > 0)
    .map(([site]) => {
      const rule = ruleById(site);
      const name = rule?.name ?? site.replace(/^https?:\/\/(?:www\.)?/, '');
      const dialect = rule?.dialect ?? (URL.canParse(site) ? dialectOf(site) : 'code');
      return { site, name, dialect, choice: choiceFor(settings, site) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Chooses something for one site. */
export const chosenFor = (
  { prompts }: Pick<Settings, 'prompts'>,
  site: string,
  change: PromptChange,
): SettingsChange => ({
  prompts: { ...prompts, [site]: { ...prompts[site], ...change } },
});

/** Forgets what was chosen for one site: what holds for all holds there, too. */
export const forgottenFor = ({ prompts }: Pick<Settings, 'prompts'>, site: string): SettingsChange => ({
  prompts: Object.fromEntries(Object.entries(prompts).filter(([other]) => other !== site)),
});
