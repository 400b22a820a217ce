/** Layers that make all else on the page dead, in the order in which they were met, so that the latest is the one that is alive. */
const met = new Set<Element>();

/** They show nothing that stands in them. */
const REPLACED = 'img, video, canvas, iframe';

/**
 * Where an element of ours has to stand to be alive: in what the page showed last of a modal dialog and a full screen,
 * which both make all else dead, or beside the body.
 */
export function homeOf(own: Element): Element {
  const layers: Element[] = [...document.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(':modal'));
  const screen = document.fullscreenElement;
  if (screen && !screen.matches(REPLACED)) layers.push(screen);
  for (const layer of met) if (!layers.includes(layer)) met.delete(layer);
  for (const layer of layers) met.add(layer);
  return [...met].findLast((layer) => !own.contains(layer)) ?? document.documentElement;
}

/** Whether nothing of ours can be pressed now: something that can hold none of it fills the screen. */
export const isDead = (own: Element): boolean => document.fullscreenElement?.contains(own) === false;
