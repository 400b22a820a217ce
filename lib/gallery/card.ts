/** What may show a picture inside of a card. */
const PICTURES = 'img, video, [style*="background-image"]';

/** How far a card is climbed to, in levels. */
const LEVELS = 8;

/**
 * The card of a tile: the highest element around it that holds no other picture. Faces and signs count as pictures
 * too, so a card may be too small, but never takes in a neighbour.
 */
export function cardOf(element: Element): Element {
  let card = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent: Element | null = card.parentElement;
    if (!parent || parent === document.body || holdsAnother(parent, element)) break;
    card = parent;
  }
  return card;
}

function holdsAnother(around: Element, element: Element): boolean {
  const isOther = (other: Element) => !other.contains(element) && !element.contains(other);
  const first = around.querySelector(PICTURES);
  if (!first || isOther(first)) return first !== null;
  // Only for the first picture of a long gallery all of them are gone through.
  return [...around.querySelectorAll(PICTURES)].some(isOther);
}
