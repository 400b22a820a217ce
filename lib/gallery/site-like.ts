import type { SiteRule } from '../sites/rule';
import { holds, parentOf } from './flat-tree';
import type { Tile } from './tile';

interface Events {
  /** The tiles in view. */
  visible(): Tile[];
  /** The person's own click liked a tile's picture on the site, or took that back. */
  liked(tile: Tile, liked: boolean): void;
}

/**
 * Watches the site's own like button. Only the person's own click counts; the site handles it as ever, and what the
 * button says before that tells what the click means.
 */
export function watchSiteLikes(button: SiteRule['siteLike'], events: Events, signal: AbortSignal): void {
  if (!button) return;
  const onClick = (event: MouseEvent) => {
    const [pressed] = event.composedPath();
    const like = event.isTrusted && pressed instanceof Element ? pressed.closest(button.selector) : null;
    const tile = like && tileOfButton(like, events.visible());
    if (tile) events.liked(tile, !like.matches(button.pressed));
  };
  addEventListener('click', onClick, { capture: true, passive: true, signal });
}

/** The picture of the smallest part of the page that holds both the button and any tile, if it is but one. */
function tileOfButton(button: Element, tiles: readonly Tile[]): Tile | undefined {
  for (let around: Element | null = button; around; around = parentOf(around)) {
    const card = around;
    const inside = tiles.filter(({ element }) => holds(card, element));
    if (inside.length === 0) continue;
    return new Set(inside.map(({ picture }) => picture.id)).size === 1 ? inside[0] : undefined;
  }
  return undefined;
}
