/** Changes are gathered for this long (ms) before they are looked at. */
const GATHER = 200;

/** What changed on a page since the last look. */
export interface Changes {
  /** Roots of added trees. */
  added: Set<Element>;
  /** Elements whose own attributes changed. */
  changed: Set<Element>;
}

/** Tells of all that may bring, change or take away a picture; `own` (our host) is not looked at. Nothing is read from the page here. */
export function watchMutations(own: Element, look: (changes: Changes) => void, signal: AbortSignal): void {
  let changes: Changes | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wake = () => {
    timer ??= setTimeout(flush, GATHER);
    changes ??= { added: new Set(), changed: new Set() };
    return changes;
  };
  const flush = () => {
    timer = undefined;
    const ready = changes;
    changes = undefined;
    if (ready) look(ready);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') wake().changed.add(pictured(record.target as Element));
      else if (hasElements(record, own)) note(record, wake());
    }
  });

  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['src', 'srcset', 'style', 'class', 'href'],
  });
  // A lazy picture gets its size, and a `picture` its choice, without any mutation.
  const onLoad = ({ target }: Event) => target instanceof HTMLImageElement && wake().changed.add(target);
  document.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function note({ addedNodes }: MutationRecord, { added }: Changes): void {
  for (const node of addedNodes) if (node instanceof Element) added.add(pictured(node));
}

/** A `source` speaks for the `img` beside it. */
const pictured = (element: Element): Element =>
  element.localName === 'source' ? (element.parentElement?.querySelector('img') ?? element) : element;

/** Texts come and go, and our host; neither brings a picture. */
function hasElements({ addedNodes, removedNodes }: MutationRecord, own: Element): boolean {
  for (const nodes of [addedNodes, removedNodes])
    for (const node of nodes) if (node instanceof Element && node !== own) return true;
  return false;
}
