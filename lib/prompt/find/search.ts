import { inSlices } from '../../gallery/slices';
import type { SiteRule } from '../../sites/rule';
import { isBox, promptBoxes, promptBoxInUse, selectorOf } from '../boxes';
import { HOSTS, shadowRootOf } from '../editors/shadow';

/** So many times as long as it took is waited until a page is looked through again, and no longer than this (ms): a long page without a prompt box must not pay for one. */
const PATIENCE = 10_000;
const LONGEST = 60_000;

/** How long (ms) is waited for each element that may have a shadow root until all of them are asked again. */
const EACH = 40;

interface Page {
  rule(): SiteRule | undefined;
  /** The box that was used last. */
  last(): Element | undefined;
  /** One was found meanwhile. */
  found(): void;
}

/**
 * Finds the prompt box that is meant as often as one likes: the one in use is known at once, another one is looked for
 * now and then only, in shadow roots in slices while the page is idle.
 */
export class BoxSearch {
  #found: Element | undefined;
  #next = 0;
  #nextInShadows = 0;
  readonly #ask: (hosts: Iterable<Element>) => void;

  constructor(
    private readonly page: Page,
    signal: AbortSignal,
  ) {
    this.#ask = inSlices<Element>((host) => this.#askHost(host), signal);
  }

  box(): Element | undefined {
    const rule = this.page.rule();
    const inUse = promptBoxInUse(document, rule, this.page.last());
    if (inUse) return inUse;
    if (this.#found && !isBox(this.#found, rule)) this.#found = undefined;
    const start = performance.now();
    if (start < this.#next) return this.#found;
    const first = promptBoxes(document, rule)[0];
    const end = performance.now();
    this.#next = end + Math.min(LONGEST, (end - start) * PATIENCE);
    if (first) this.#found = first;
    else if (!this.#found) this.#askAll(end);
    return this.#found;
  }

  #askAll(now: number): void {
    if (now < this.#nextInShadows) return;
    const hosts = document.querySelectorAll(HOSTS);
    this.#nextInShadows = now + hosts.length * EACH;
    this.#ask(hosts);
  }

  #askHost(host: Element): void {
    // To ask for a closed root is dear, and what holds other elements itself hardly ever has one, but for custom ones.
    if (this.#found || (host.firstElementChild && !host.shadowRoot && !host.localName.includes('-'))) return;
    const root = shadowRootOf(host);
    if (!root) return;
    const rule = this.page.rule();
    this.#found = [...root.querySelectorAll(selectorOf(rule))].find((element) => isBox(element, rule));
    if (this.#found) this.page.found();
    else this.#ask(root.querySelectorAll(HOSTS));
  }
}
