import type { Dialect } from '../sites/rule';

/**
 * Signs that the site's own personalization is switched on. Nobody with an account has confirmed them: they are what such
 * a switch is called and how switches tell their state. Where none is there, nothing is known.
 */
const NAMED = ['aria-label', 'title', 'data-testid'].map((name) => `[${name}*="personaliz" i]`);
const ON = ['[aria-pressed="true"]', '[aria-checked="true"]', '[data-state="on"]', '[data-state="checked"]'];
const SIGNS = NAMED.flatMap((name) => ON.map((on) => `button${name}${on}, [role="switch"]${name}${on}`)).join(', ');

/** Whether Midjourney's own personalization switch is seen to be on. Whether a code beside it replaces it or comes on top is not known. */
export const sitePersonalizes = (document: Document, dialect: Dialect): boolean =>
  dialect === 'midjourney' && document.querySelector(SIGNS) !== null;
