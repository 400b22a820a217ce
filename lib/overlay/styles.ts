/** Gives a shadow root a style sheet in a way that the page's content security policy does not stop. */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox: a content script may not hand its own sheets to a page's shadow root.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
