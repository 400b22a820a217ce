import { KEPT } from './kept';

/** Relayed events: made by us from trusted ones, so that they count as the person's. */
const relayed = new WeakSet<Event>();

/** Whether a person made the event: the browser says so, or it was relayed from one of which the browser said so. */
export const isPersons = (event: Event): boolean => event.isTrusted || relayed.has(event);

export interface Shield {
  /** Keeps events on `host` from the page from now on, and hands them to what they are for in its `root`. */
  guard(host: HTMLElement, root: ShadowRoot): void;
}

/**
 * Keeps all that happens on our controls from the page, and the page from taking it away: events are stopped at the
 * window, and handed to the control that they are for inside our closed root. Where it is raised before the page's own
 * scripts run, not even their capturing listeners on the window learn of it: on some pages every click is a vote.
 */
export function raiseShield(signal: AbortSignal): Shield {
  let guarded: { host: HTMLElement; root: ShadowRoot } | undefined;
  const onEvent = (event: Event) => {
    if (!guarded || event.target !== guarded.host) return;
    if (isByKeys(event) && !(IS_CHROMIUM && guarded.root.activeElement)) return;
    event.stopImmediatePropagation();
    if (event.isTrusted && !relay(event, guarded.root)) event.preventDefault();
  };
  for (const type of KEPT) addEventListener(type, onEvent, { capture: true, signal });
  return {
    guard(host, root) {
      guarded = { host, root };
    },
  };
}

/** A click by the keyboard is at no point of its own. */
const isByKeys = (event: Event): boolean =>
  event instanceof KeyboardEvent ||
  (event instanceof MouseEvent && event.detail === 0 && !event.type.startsWith('pointer'));

/** Firefox does not hand keys on in a closed root: there they go their own way, and stop at our host. */
const IS_CHROMIUM = 'isVisible' in IntersectionObserverEntry.prototype;

/** Gives whether the browser may do what it does by itself. */
function relay(event: Event, root: ShadowRoot): boolean {
  const there = event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : null;
  const receiver = isByKeys(event) ? root.activeElement : there;
  const copy = receiver && copyOf(event);
  if (!copy) return true;
  relayed.add(copy);
  return receiver.dispatchEvent(copy);
}

/** The same event for our root only. Kinds that no control of ours listens to are not copied. */
function copyOf(event: Event): Event | undefined {
  const inside = { bubbles: true, cancelable: true, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing } = event;
    return new KeyboardEvent(event.type, {
      ...inside,
      key,
      code,
      ctrlKey,
      altKey,
      metaKey,
      shiftKey,
      repeat,
      isComposing,
    });
  }
  if (!(event instanceof MouseEvent)) return undefined;
  const { clientX, clientY, detail, button, buttons } = event;
  const at = { ...inside, clientX, clientY, detail, button, buttons };
  if (!(event instanceof PointerEvent)) return new MouseEvent(event.type, at);
  return new PointerEvent(event.type, { ...at, pointerId: event.pointerId, pointerType: event.pointerType });
}
