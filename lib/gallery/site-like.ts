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
    const liked = like?.matches(button.unpressed) ?? false;
    // What says neither or both says nothing.
    if (!like || liked === like.matches(button.pressed)) return;
    const tile = tileOfButton(like, events.visible());
    if (tile) events.liked(tile, liked);
  };
  addEventListener('click', onClick, { capture: true, passive: true, signal });
}

/** So many times as large as any other picture beside it, a picture is the one that its part of the page is about. */
const MAIN = 4;

/** The picture of the smallest part of the page that holds both the button and any tile: the only one there, or by far the largest. */
function tileOfButton(button: Element, tiles: readonly Tile[]): Tile | undefined {
  for (let around: Element | null = button; around; around = parentOf(around)) {
    const card = around;
    const inside = tiles.filter(({ element }) => holds(card, element));
    const [main] = inside.sort((a, b) => areaOf(b) - areaOf(a));
    if (!main) continue;
    const isMain = (other: Tile) => other.picture.id === main.picture.id || areaOf(main) >= MAIN * areaOf(other);
    return inside.every(isMain) ? main : undefined;
  }
  return undefined;
}

function areaOf({ element }: Tile): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
