import { t } from '../language';
import type { SiteRule } from '../sites/rule';
import { findAny } from './find-any';
import { findByRule } from './find-by-rule';
import type { Finder, Tile } from './tile';

/** A rule gets this long (ms) to find something before any large picture will do, and again each time it is asked once more. */
const RULE_PATIENCE = 2000;

/** How often it is asked: a slow page may show its tiles late. */
const LOOKS = 15;

/** From this many tiles on a page counts as a gallery that its rule does not know. */
const WORTH_SAYING = 6;

/** For paths that are to be left alone. */
const NOTHING: Finder = { selector: ':not(*)', shortest: 0, read: () => undefined };

/** Decides how tiles are found on a page: by the site's rule, or by large pictures where there is none or it finds nothing. */
export class FinderChoice {
  /** Whether any large picture will do: not so, just now, for some time, and the person was told. */
  #fellBack: 'no' | 'just' | 'yes' | 'said' = 'no';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How often it is still asked. */
  #looks = 0;
  readonly #byRule: Finder | undefined;

  constructor(
    private readonly rule: SiteRule | undefined,
    private readonly found: () => number,
    private readonly change: (finder: Finder) => void,
    signal: AbortSignal,
  ) {
    this.#byRule = rule && findByRule(rule);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** How to begin on a page of the site. */
  begin(url: string): Finder {
    clearTimeout(this.#timer);
    this.#fellBack = 'no';
    const path = new URL(url).pathname;
    if (this.rule?.except?.some((except) => except.test(path))) return NOTHING;
    this.#askAgain(LOOKS);
    return this.#byRule ?? findAny();
  }

  /** A tile came or went. Where it is one of the rule's, however late, the rule is asked again: some pages are empty until the person makes a picture. */
  came({ ruled }: Tile): void {
    if (ruled && this.#looks === 0 && this.#fellBack !== 'no') this.#askAgain(LOOKS);
  }

  /** One line, once, if the rule finds nothing and large pictures do. */
  toSay(): string | undefined {
    if (!this.rule || this.#fellBack !== 'yes' || this.found() < WORTH_SAYING) return undefined;
    this.#fellBack = 'said';
    return t('gallery.looksDifferent', { site: this.rule.name });
  }

  #askAgain(looks: number): void {
    this.#looks = looks;
    const byRule = this.#byRule;
    if (!byRule || looks === 0) return;
    this.#timer = setTimeout(() => {
      if (this.#fellBack === 'no') {
        if (this.found() > 0) return;
        this.#fellBack = 'just';
        this.change(findAny(this.rule));
      } else if (isKnown(byRule)) {
        this.#fellBack = 'no';
        this.change(byRule);
      } else if (this.#fellBack === 'just') this.#fellBack = 'yes';
      this.#askAgain(looks - 1);
    }, RULE_PATIENCE);
  }
}

/** Whether a rule's finder has a tile on the page by now. */
const isKnown = ({ selector, shortest, read }: Finder): boolean =>
  [...document.querySelectorAll(selector)].some(
    (element) => element.getBoundingClientRect().width >= shortest && read(element),
  );
