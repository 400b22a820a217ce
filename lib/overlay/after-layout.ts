/** Gives a way to have `then` run in the page's next frame, once that is laid out. */
export type AfterLayout = (then: () => void) => () => void;

/**
 * Gives a way to have `then` run in the page's next frame, once the page is laid out in it: places can be read there
 * without another layout, and what is drawn is part of the same frame. Asked several times, it runs once. `root` is one
 * that is shown; what is measured in it takes no place and shows nothing.
 */
export function afterLayout(root: ShadowRoot, then: () => void, signal: AbortSignal): () => void {
  const place = document.createElement('div');
  place.className = 'probe';
  const probe = place.appendChild(document.createElement('div'));
  root.append(place);
  let asked = false;
  let wide = true;
  // Browsers tell of a new size after the layout that brought it, and before they paint.
  const observer = new ResizeObserver(() => {
    if (!asked) return;
    asked = false;
    then();
  });
  observer.observe(probe);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    if (asked) return;
    asked = true;
    wide = !wide;
    probe.style.width = wide ? '2px' : '1px';
  };
}
