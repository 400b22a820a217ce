/**
 * Lets a click through to our controls only if a person made it: trusted, pressed and released on the same control,
 * and with our host really on top at that point. Keyboard clicks (no pointer) only need to be trusted.
 */
export function guardClicks(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, signal };
  let pressed: Element | undefined;
  let released: Element | undefined;
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event.isTrusted ? controlOf(event) : undefined;
      released = undefined;
    },
    options,
  );
  root.addEventListener(
    'pointerup',
    (event) => {
      released = event.isTrusted ? controlOf(event) : undefined;
    },
    options,
  );
  root.addEventListener(
    'click',
    (event) => {
      const control = controlOf(event);
      const fromPointer = event instanceof MouseEvent && event.detail > 0;
      const held = control !== undefined && control === pressed && control === released;
      const honest = event.isTrusted && (!fromPointer || (held && isOnTop(host, event)));
      if (!honest) event.stopImmediatePropagation();
      pressed = undefined;
      released = undefined;
    },
    options,
  );
  root.addEventListener('keydown', (event) => event.isTrusted || event.stopImmediatePropagation(), options);
}

function controlOf(event: Event): Element | undefined {
  return event.target instanceof Element ? (event.target.closest('[data-control]') ?? undefined) : undefined;
}

function isOnTop(host: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  return document.elementFromPoint(clientX, clientY) === host;
}
