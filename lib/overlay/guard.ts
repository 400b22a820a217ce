import { type Word, watchCovers } from './covers';
import { isPersons } from './shield';

/** Why a person's press does not count. */
export type Refusal = Exclude<Word, 'seen'>;

/**
 * Lets a click through to our controls only if a person made it: trusted, pressed and released on the same control,
 * with our host really on top at that point and nothing painted over it. Keyboard clicks (no pointer) only need to be
 * trusted. `refused` is told of a person's press that does not count: something lies over the control, or the browser
 * did not say in time that nothing does.
 */
export function guardClicks(
  host: HTMLElement,
  root: ShadowRoot,
  signal: AbortSignal,
  refused: (why: Refusal) => void,
): void {
  const options = { capture: true, signal };
  const covers = watchCovers(root, signal);
  let pressed: Element | undefined;
  let released: Element | undefined;
  let confirmed: Element | undefined;
  /** Makes the click that was held back. */
  const confirm = (control: Element) => {
    confirmed = control;
    // For our own root only: at the window it would be stopped.
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    confirmed = undefined;
  };
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressed = isPersons(event) ? controlOf(event) : undefined;
      released = undefined;
    },
    options,
  );
  root.addEventListener(
    'pointerup',
    (event) => {
      released = isPersons(event) ? controlOf(event) : undefined;
    },
    options,
  );
  root.addEventListener(
    'click',
    (event) => {
      const control = controlOf(event);
      const held = control !== undefined && control === pressed && control === released;
      pressed = undefined;
      released = undefined;
      if (control !== undefined && control === confirmed) return;
      const byPointer = event instanceof MouseEvent && event.detail > 0;
      const persons = isPersons(event) && (!byPointer || held);
      const seen = !byPointer || !control || (isOnTop(host, event) ? covers.isSeen(control) : false);
      if (persons && seen) return;
      event.stopImmediatePropagation();
      if (!persons || !control) return;
      if (seen === false) refused('covered');
      // The browser has not told yet: the click is made once it has.
      else covers.onceKnown(control, (word) => (word === 'seen' ? confirm(control) : refused(word)));
    },
    options,
  );
  root.addEventListener('keydown', (event) => isPersons(event) || event.stopImmediatePropagation(), options);
}

function controlOf(event: Event): Element | undefined {
  return event.target instanceof Element ? (event.target.closest('[data-control]') ?? undefined) : undefined;
}

function isOnTop(host: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  return document.elementFromPoint(clientX, clientY) === host;
}
