/** Changes are gathered for this long (ms) before they are looked at; longer on a page that never rests. */
const GATHER = 200;
const GATHER_FROM_CHATTER = 1000;

/** A page counts as one that never rests after so many looks with less than `GATHER` between them. */
const CHATTER = 5;

/** What changed on a page since the last look. */
export interface Changes {
  /** Roots of added trees. */
  added: Set<Element>;
  /** Elements whose own attributes changed. */
  changed: Set<Element>;
}

interface Events {
  /** At once, in the page's own frame: something may stand elsewhere now. Called often. */
  moved(): void;
  /** At once: this very element changed. Gives whether that was all there is to look at. */
  changed(element: Element): boolean;
  look(changes: Changes): void;
}

/** Classes change on a live page all the time, and hardly ever change a picture: that is found in a while, by looking at all. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['src', 'srcset', 'style', 'href', 'poster'],
};

/**
 * Tells of all that may bring, change or take away a picture; `own` (our host) is not looked at. Nothing is read from the
 * page here. Gives a function that watches a shadow root too.
 */
export function watchMutations(
  own: Element,
  events: Events,
  signal: AbortSignal,
): (root: Document | ShadowRoot) => void {
  let added = new Set<Element>();
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;
  let looks = 0;

  const flush = () => {
    timer = undefined;
    lastLook = performance.now();
    const changes = { added, changed };
    added = new Set();
    changed = new Set();
    events.look(changes);
  };
  const wake = () => {
    if (timer !== undefined || added.size + changed.size === 0) return;
    looks = performance.now() - lastLook < GATHER ? looks + 1 : 0;
    timer = setTimeout(flush, looks > CHATTER ? GATHER_FROM_CHATTER : GATHER);
  };
  const change = (element: Element) => events.changed(element) || changed.add(element);
  const observer = new MutationObserver((records) => {
    let ours = 0;
    for (const record of records) {
      if (record.type === 'attributes') change(pictured(record.target as Element));
      else if (isOnly(own, record)) ours += 1;
      else note(record.addedNodes, added);
    }
    wake();
    if (ours < records.length) events.moved();
  });

  // A lazy picture gets its size, and a `picture` its choice, without any mutation.
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) change(target);
    wake();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const roots = new WeakSet<Document | ShadowRoot>();
  const watch = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    root.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  };
  watch(document);
  return watch;
}

/** Texts come and go, and bring no picture. By index, as this runs for every text that a page changes. */
function note(nodes: NodeList, added: Set<Element>): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node && isElement(node)) added.add(pictured(node));
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** A `source` speaks for the `img` beside it. */
const pictured = (element: Element): Element =>
  element.localName === 'source' ? (element.parentElement?.querySelector('img') ?? element) : element;

/** Our host comes and goes too. */
const isOnly = (own: Element, { addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === own;
