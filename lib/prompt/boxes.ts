import type { SiteRule } from '../sites/rule';
import { activeElement } from './editors/focus';
import { deepAll } from './editors/shadow';
import { describeField, FIELDS } from './find/describe';
import { ENOUGH } from './find/evidence';
import { scoreField } from './find/score';

/** How long an answer about a field is kept, in ms: it is asked for with every key. */
const FRESH = 2000;
const scores = new WeakMap<Element, { score: number; until: number }>();

/** Whether prompts are written in this element: the site's rule names it, or what it says of itself is enough. */
export const isPromptBox = (element: Element, rule: SiteRule | undefined): boolean =>
  isNamed(element, rule) || (element.matches(FIELDS) && scoreOf(element) >= ENOUGH);

/** Every prompt box that is shown: those that the rule names first, then the others by what speaks for them. */
export function promptBoxes(document: Document, rule: SiteRule | undefined): Element[] {
  // Most pages of a gallery have none: one look tells, where a rule's boxes are several.
  if (!document.querySelector(selectorOf(rule))) return [];
  const named = rule?.promptBoxes.flatMap(({ selector }) => [...document.querySelectorAll(selector)]) ?? [];
  const others = [...document.querySelectorAll(FIELDS)]
    .filter((element) => !isNamed(element, rule) && isShown(element) && scoreOf(element) >= ENOUGH)
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  return [...new Set([...named.filter(isShown), ...others])];
}

/**
 * The prompt box that is meant: the one used last, else the one in focus, else the first that is shown, the rule's
 * before others. It may be an editor that is no plain field.
 */
export function findPromptBox(
  document: Document,
  rule: SiteRule | undefined,
  last: Element | undefined,
): Element | undefined {
  return promptBoxInUse(document, rule, last) ?? promptBoxes(document, rule)[0] ?? hiddenInShadow(document, rule);
}

/** The one used last, else the one in focus. Looks at no more than these. */
export const promptBoxInUse = (
  document: Document,
  rule: SiteRule | undefined,
  last: Element | undefined,
): Element | undefined =>
  [last, activeElement(document)].find((element): element is Element => isBox(element ?? undefined, rule));

/** Whether it is a prompt box that is shown. */
export const isBox = (element: Element | undefined, rule: SiteRule | undefined): boolean =>
  element?.isConnected === true && isPromptBox(element, rule) && isShown(element);

/** Looked for only where the document itself has none: it goes through every element. */
const hiddenInShadow = (document: Document, rule: SiteRule | undefined): Element | undefined =>
  deepAll(document, selectorOf(rule)).find((element) => isBox(element, rule));

/** What may be a prompt box. */
export const selectorOf = (rule: SiteRule | undefined): string =>
  [...(rule?.promptBoxes ?? []).map((locator) => locator.selector), FIELDS].join(', ');

/** Mirrors that libraries keep to measure a field, and fields out of sight, are nobody's prompt box. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');

const isNamed = (element: Element, rule: SiteRule | undefined): boolean =>
  rule?.promptBoxes.some(({ selector }) => element.matches(selector)) ?? false;

function scoreOf(element: Element): number {
  const known = scores.get(element);
  const now = performance.now();
  if (known && now < known.until) return known.score;
  const score = scoreField(describeField(element));
  scores.set(element, { score, until: now + FRESH });
  return score;
}
