/** Where a gallery is put. */
export function stage(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main.');
  return main;
}

/** Adds rules to the page. */
export function addStyle(rules: string): void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
}
