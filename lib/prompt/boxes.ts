import type { SiteRule } from '../sites/rule';
import { type Field, isField } from './editors/field';
import { activeElement } from './editors/focus';

const FIELDS = 'textarea, input[type="text"], input:not([type])';
const PROMPT = /prompt|imagine|describe|what do you want to (?:see|create|make)/i;
const OTHER = /search|negative|comment|reply|password|e-?mail|chat|message|filter|title|url/i;

/** Whether prompts are written in this element: a rule names it, or it is a text field that calls itself so. */
export function isPromptBox(element: Element, rule: SiteRule | undefined): boolean {
  const named = rule?.promptBoxes.some(({ selector }) => element.matches(selector)) ?? false;
  return named || (isField(element) && element.matches(FIELDS) && looksLikePrompt(element));
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
  const named = rule?.promptBoxes.flatMap(({ selector }) => [...document.querySelectorAll(selector)]) ?? [];
  const others = [...document.querySelectorAll(FIELDS)];
  const candidates = [last, activeElement(document), ...named, ...others];
  return (
    candidates.find((element) => element?.isConnected && isPromptBox(element, rule) && isShown(element)) ?? undefined
  );
}

/** Mirrors that libraries keep to measure a field, and fields out of sight, are nobody's prompt box. */
const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');

function looksLikePrompt(field: Field): boolean {
  if (field.readOnly || field.disabled || field.tabIndex < 0) return false;
  const labels = [...(field.labels ?? [])].map((label) => label.textContent);
  const names = [field.id, field.name, field.placeholder, field.ariaLabel, ...labels].join(' ');
  return PROMPT.test(names) && !OTHER.test(names);
}
