import type { Box } from './closed-root';

/**
 * What of the page lies under a box of ours that should not be covered: its texts, its controls, and the text in the
 * prompt box of this selector. It runs in the page, and shares nothing with how the extension looks for a free place.
 */
export function coveredBy({ spot, selector }: { spot: Box; selector: string }): string[] {
  const right = spot.x + spot.width;
  const bottom = spot.y + spot.height;
  const found: string[] = [];
  /** Counts only what is seen there: other parts of the page may lie over it, or it is scrolled out of its frame. */
  const meet = (rect: DOMRect, element: Element, what: string) => {
    const [x1, x2] = [Math.max(rect.left, spot.x), Math.min(rect.right, right)];
    const [y1, y2] = [Math.max(rect.top, spot.y), Math.min(rect.bottom, bottom)];
    if (x2 - x1 < 1 || y2 - y1 < 1) return;
    const [seen] = document
      .elementsFromPoint((x1 + x2) / 2, (y1 + y2) / 2)
      .filter(({ localName }) => !localName.startsWith('penchant-'));
    if (seen && (seen === element || element.contains(seen) || seen.contains(element))) found.push(what);
  };
  const prompt = document.querySelector(selector);
  for (const control of document.querySelectorAll('button, a[href], input, select, textarea, [role="button"]')) {
    const rect = control.getBoundingClientRect();
    const isPicture = rect.width >= 150 && rect.height >= 110;
    if (control !== prompt && !isPicture) meet(rect, control, `control ${control.outerHTML.slice(0, 60)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const holder = node.parentElement;
    if (!holder || !node.nodeValue?.trim() || holder.closest('script, style, textarea')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) meet(rect, holder, `text ${node.nodeValue.trim().slice(0, 40)}`);
  }
  if (!(prompt instanceof HTMLTextAreaElement)) return found;
  // A field's text has no places: the same text in the same style has.
  const twin = document.createElement('div');
  const style = getComputedStyle(prompt);
  for (const name of ['font', 'letterSpacing', 'padding', 'border', 'boxSizing', 'lineHeight', 'direction'] as const)
    twin.style[name] = style[name];
  const place = prompt.getBoundingClientRect();
  twin.style.cssText += `;position:fixed;white-space:pre-wrap;overflow-wrap:break-word;left:${place.left}px;top:${place.top - prompt.scrollTop}px;width:${prompt.clientWidth + prompt.clientLeft * 2}px;visibility:hidden`;
  twin.textContent = prompt.value || prompt.placeholder;
  document.body.append(twin);
  const range = document.createRange();
  range.selectNodeContents(twin);
  for (const rect of range.getClientRects()) meet(rect, prompt, `the prompt’s text at ${Math.round(rect.left)}`);
  twin.remove();
  return found;
}
