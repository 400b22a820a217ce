const LISTS = '[role="listbox"], [role="menu"]';

/** Whether a list of suggestions is open over a prompt box: Enter picks an entry of it then, and nothing is written. */
export function hasOpenList(box: Element): boolean {
  const inside = box.closest('[role="combobox"]') ?? box;
  if ([box, inside].some((one) => one.ariaExpanded === 'true' || one.getAttribute('aria-activedescendant')))
    return true;
  const lists = [...box.ownerDocument.querySelectorAll(LISTS)].filter((list) => !list.contains(box));
  return lists.some(
    (list) => floats(list) && list.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

/** A list of suggestions lies over the page; one that is part of it is something else. */
function floats(list: Element): boolean {
  for (let one: Element | null = list; one; one = one.parentElement)
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(one).position)) return true;
  return false;
}
