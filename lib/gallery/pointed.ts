import type { Hit } from './hit';
import type { Tile } from './tile';

/** Follows where a person opens the browser's context menu. The function tells the tile there: by the time that something is chosen, the pointer is in the menu. */
export function followContextMenu(
  page: { hitAt(x: number, y: number): Hit; attended(): Tile | undefined },
  signal: AbortSignal,
): () => Tile | undefined {
  let pointed: Tile | undefined;
  const open = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const hit = page.hitAt(event.clientX, event.clientY);
    pointed = hit === 'own' ? page.attended() : hit;
  };
  addEventListener('contextmenu', open, { capture: true, passive: true, signal });
  return () => pointed;
}
