import type { SiteRule } from '../sites/rule';
import { codesMet } from './met';

/** Most texts of a page that are looked at. */
const MOST_TEXTS = 4000;

/** Codes that stand beside the person's own pictures on this page; none on pages that show others' work. */
export function codesBeside(document: Document, rule: SiteRule | undefined): string[] {
  if (!rule?.ownWork?.test(document.location.pathname)) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const met = new Set<string>();
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count += 1) {
    const text = walker.currentNode.nodeValue ?? '';
    if (/(?:--|—)p/.test(text)) for (const code of codesMet(text)) met.add(code);
  }
  return [...met];
}
