import { isField } from '../editors/field';
import type { FieldDescription } from './description';

/** Everything that text can be typed in. */
export const FIELDS =
  'textarea, input[type="text"], input[type="search"], input:not([type]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** How many elements around a field are asked for its name. */
const LEVELS = 5;
/** A text beside a field is its label if it is no longer than this (characters). */
const LONGEST_LABEL = 80;

const NAMES = ['id', 'name', 'class', 'data-testid', 'data-test', 'data-tour', 'data-qa'] as const;
const LABELS = [
  'placeholder',
  'aria-placeholder',
  'data-placeholder',
  'aria-label',
  'title',
  'aria-roledescription',
] as const;
const TYPES = ['type', 'inputmode', 'autocomplete', 'role'] as const;

/** Describes a field of the page. Reads its layout. */
export function describeField(field: Element): FieldDescription {
  const { width, height } = field.getBoundingClientRect();
  const own = isField(field);
  return {
    kind: field instanceof HTMLTextAreaElement ? 'textarea' : own ? 'input' : 'editor',
    type: attributes(field, TYPES),
    names: attributes(field, NAMES),
    labels: [attributes(field, LABELS), ...labelsOf(field)].join(' '),
    around: aroundOf(field),
    width,
    height,
    closed: own
      ? field.readOnly || field.disabled || field.tabIndex < 0
      : field.getAttribute('aria-readonly') === 'true' || field.getAttribute('aria-disabled') === 'true',
  };
}

const attributes = (element: Element, names: readonly string[]): string =>
  names
    .map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(' ');

function labelsOf(field: Element): string[] {
  const labels = isField(field) ? [...(field.labels ?? [])].map((label) => textWithout(label, field)) : [];
  const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const by = named.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '');
  // Editors show their placeholder as an element of their own.
  const placeholder = isField(field) ? null : field.querySelector('[data-placeholder], [data-slate-placeholder]');
  return [...labels, ...by, placeholder?.getAttribute('data-placeholder') ?? placeholder?.textContent ?? ''].map(
    (text) => text.slice(0, LONGEST_LABEL),
  );
}

/** Names of the elements around a field, as far up as they hold no other field, and the short text in them. */
function aroundOf(field: Element): string {
  const said: string[] = [];
  let holder = field.parentElement;
  for (let level = 0; holder && level < LEVELS; level += 1, holder = holder.parentElement) {
    if (holder === field.ownerDocument.body || holder.querySelectorAll(FIELDS).length > 1) break;
    said.push(attributes(holder, NAMES), attributes(holder, LABELS), attributes(holder, ['role']));
    const text = textWithout(holder, field);
    if (text.length <= LONGEST_LABEL) said.push(text);
  }
  return said.join(' ');
}

/** What stands in an element beside the field, blanks tidied. */
function textWithout(holder: Element, field: Element): string {
  const own = isField(field) ? '' : (field.textContent ?? '');
  const text = holder.textContent ?? '';
  return (own === '' ? text : text.replace(own, ' ')).replace(/\s+/g, ' ').trim();
}
