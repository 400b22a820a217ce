/** Modal dialogs in the order in which they were met, so that the latest is the one that is alive. */
const met = new Set<Element>();

/**
 * Where an element of ours has to stand to be alive: in the page's latest modal dialog, which makes all else dead, or
 * beside the body.
 */
export function homeOf(own: Element): Element {
  const modal = [...document.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(':modal'));
  for (const dialog of met) if (!modal.some((open) => open === dialog)) met.delete(dialog);
  for (const dialog of modal) met.add(dialog);
  return [...met].findLast((dialog) => !own.contains(dialog)) ?? document.documentElement;
}
