import type { SiteRule } from '../sites/rule';
import { findAny } from './find-any';
import { findByRule } from './find-by-rule';
import type { Finder } from './tile';

/** A rule gets this long (ms) to find something before any large picture will do. */
const RULE_PATIENCE = 2000;

/** From this many tiles on a page counts as a gallery that its rule does not know. */
const WORTH_SAYING = 6;

/** For paths that are to be left alone. */
const NOTHING: Finder = { selector: ':not(*)', shortest: 0, read: () => undefined };

/** Decides how tiles are found on a page: by the site's rule, or by large pictures where there is none or it finds nothing. */
export class FinderChoice {
  #fellBack: 'no' | 'yes' | 'said' = 'no';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly rule: SiteRule | undefined,
    private readonly found: () => number,
    private readonly change: (finder: Finder) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** How to begin on a page of the site. */
  begin(url: string): Finder {
    clearTimeout(this.#timer);
    this.#fellBack = 'no';
    const path = new URL(url).pathname;
    if (this.rule?.except?.some((except) => except.test(path))) return NOTHING;
    if (!this.rule) return findAny();
    this.#timer = setTimeout(() => this.#fallBack(), RULE_PATIENCE);
    return findByRule(this.rule);
  }

  /** One line, once, if the rule found nothing and large pictures did. */
  toSay(): string | undefined {
    if (this.#fellBack !== 'yes' || this.found() < WORTH_SAYING) return undefined;
    this.#fellBack = 'said';
    return `${this.rule?.name ?? 'This site'} looks different from what Penchant knows. It goes by large pictures here.`;
  }

  #fallBack(): void {
    if (this.found() > 0) return;
    this.#fellBack = 'yes';
    this.change(findAny(this.rule));
  }
}
