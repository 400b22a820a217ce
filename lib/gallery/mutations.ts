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

/** What changes the picture of an image, a video's still or an SVG. Hardly any other change of a page touches these. */
const PICTURES: MutationObserverInit = { subtree: true, attributeFilter: ['src', 'srcset', 'href', 'poster'] };

/**
 * What changes a background. Live pages change styles and classes all the time, of everything: so it is watched on the
 * tiles themselves. What becomes a tile by it is found when somebody points at it, or in a while.
 */
const BACKGROUND: MutationObserverInit = { attributeFilter: ['style', 'class'] };

const TREES: MutationObserverInit = { subtree: true, childList: true };

/** Pages move tiles by these. */
const PLACES: MutationObserverInit = { subtree: true, attributeFilter: ['style'] };

/**
 * Tells of all that may bring, change or take away a picture; `own` (our host) is not looked at. Nothing is read from the
 * page here. `root` watches a shadow root too, `background` an element whose picture is its background, `loading` an image
 * that gets its size or its choice as it loads, without any mutation.
 */
export function watchMutations(own: Element, events: Events, signal: AbortSignal) {
  let trees: MutationRecord[][] = [];
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;
  let looks = 0;

  const flush = () => {
    timer = undefined;
    lastLook = performance.now();
    const changes = { added: addedIn(trees.flat(), own), changed };
    trees = [];
    changed = new Set();
    events.look(changes);
  };
  const wake = () => {
    if (timer !== undefined || trees.length + changed.size === 0) return;
    looks = performance.now() - lastLook < GATHER ? looks + 1 : 0;
    timer = setTimeout(flush, looks > CHATTER ? GATHER_FROM_CHATTER : GATHER);
  };
  const change = (element: Element) => events.changed(element) || changed.add(element);
  // Trees are only noted: a live page changes its texts all the time, and to read a record costs more than to keep it.
  const treeObserver = new MutationObserver((records) => {
    trees.push(records);
    wake();
    events.moved();
  });
  const placeObserver = new MutationObserver(() => events.moved());
  const pictureObserver = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = pictured(target as Element);
      change(element);
      // Some images take the new file over later than they tell of it.
      if (element.localName === 'img') loading(element);
    }
    wake();
  });

  const onLoad = ({ currentTarget }: Event) => {
    if (signal.aborted) return;
    change(currentTarget as Element);
    wake();
  };
  // Without the signal: it would keep a listener of its own for each of thousands of images. `onLoad` asks it.
  const loading = (image: Element) => image.addEventListener('load', onLoad, { passive: true });
  signal.addEventListener('abort', () => {
    for (const observer of [treeObserver, placeObserver, pictureObserver]) observer.disconnect();
    clearTimeout(timer);
  });
  const roots = new WeakSet<Document | ShadowRoot>();
  const root = (tree: Document | ShadowRoot) => {
    if (roots.has(tree)) return;
    roots.add(tree);
    treeObserver.observe(tree, TREES);
    placeObserver.observe(tree, PLACES);
    pictureObserver.observe(tree, PICTURES);
  };
  root(document);
  return {
    root,
    background: (element: Element) => pictureObserver.observe(element, BACKGROUND),
    loading,
  };
}

/** The elements that were added. What has no elements in it by now had a text changed, most likely, and brings nothing. */
function addedIn(records: readonly MutationRecord[], own: Element): Set<Element> {
  const added = new Set<Element>();
  for (const { target, addedNodes } of records) {
    if ((target as Element | ShadowRoot).childElementCount === 0) continue;
    for (let at = 0; at < addedNodes.length; at += 1) {
      const node = addedNodes[at];
      if (node && node !== own && isElement(node)) added.add(pictured(node));
    }
  }
  return added;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** A `source` speaks for the `img` beside it. */
const pictured = (element: Element): Element =>
  element.localName === 'source' ? (element.parentElement?.querySelector('img') ?? element) : element;
