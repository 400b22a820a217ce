import type { SetPicture } from './data';

/**
 * Whether the one at this place took no part in any choice: weights, shares, pictures to fit on and lambda were chosen on
 * the people, and on the styles, at even places. Figures are reported for those at odd ones.
 */
export const heldOut = (_: unknown, place: number): boolean => place % 2 === 1;

/** The pictures in styles that took no part in any choice. */
export function heldOutStyles(pictures: readonly SetPicture[]): SetPicture[] {
  const styles = new Set([...new Set(pictures.map(({ style }) => style))].filter(heldOut));
  return pictures.filter(({ style }) => styles.has(style));
}
