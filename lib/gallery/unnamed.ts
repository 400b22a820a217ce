import { shownUrls } from './shown-url';

/** Shortest edge (px) of what counts as a picture here. */
const SHORTEST = 110;

/**
 * Whether an element is a large picture without an address that lasts: one that a script draws, or that is kept in the
 * page itself. Nobody could know it again by a name, or read it from anywhere, so it cannot be rated.
 */
export function isUnnamed(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (Math.min(width, height) < SHORTEST) return false;
  if (element instanceof HTMLCanvasElement) return true;
  const [shown] = shownUrls(element);
  return /^(?:data|blob):/i.test(shown ?? '');
}
