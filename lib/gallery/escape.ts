import { isOurs } from '../overlay/host';
import type { Gallery } from './gallery';

/** A layer of the page that the key is meant for. */
const LAYER = 'dialog[open], [role="dialog"], [aria-modal="true"], :popover-open';

/** Escape closes the comparison, but never what the page itself has open; over a tile it hides the controls and goes on to the page. */
export function watchEscape(own: Element, gallery: Gallery, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || event.target === own) return;
    gallery.dismiss();
    const pageHasLayer = [...document.querySelectorAll(LAYER)].some((layer) => !isOurs(layer) && isShown(layer));
    if (pageHasLayer || document.fullscreenElement) return;
    if (!gallery.cancel()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal });
}

/** Many pages keep their dialogs, and only hide them. */
const isShown = (layer: Element): boolean =>
  layer.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
