import type { Box } from '../../overlay/placement';

/** What lies under a spot, from best to worst: nothing, a large picture, or text and controls. */
export type Ground = 'free' | 'picture' | 'taken';

const CONTROL =
  'a[href], button, input, textarea, select, label, summary, iframe, object, embed, video, audio, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="switch"], [role="checkbox"], [role="radio"], [role="slider"], [role="combobox"], [role="textbox"]';
const PICTURE = 'img, picture, canvas, svg, video';
const MODAL = 'dialog, [role="dialog"], [aria-modal="true"]';

/** What is at least this large is a picture or a card, not a sign or a button, in px. */
const LARGE = { width: 150, height: 110 } as const;

/** Distance between the points that are looked at, in px: no text and no button is smaller. */
const STEP = 9;

/** Texts of one element that are measured. */
const MOST_TEXTS = 60;

/** Looks at what the page shows under spots. Made for one moment: it remembers what it saw. */
export class GroundLook {
  readonly #seen = new Map<Element, Ground>();

  constructor(
    private readonly own: Element | undefined,
    private readonly box: Element,
    /** Elements that a site's rule asks to keep clear of. */
    private readonly keepClear: readonly Box[],
  ) {}

  /** What lies under a spot. `inside` allows the prompt box itself there. */
  at(spot: Box, inside: boolean): Ground {
    if (this.keepClear.some((box) => overlap(box, spot))) return 'taken';
    let worst: Ground = 'free';
    for (const { x, y } of points(spot)) {
      const element = this.#topAt(x, y);
      const ground = element ? this.#groundOf(element, spot, inside) : 'taken';
      if (ground === 'taken') return 'taken';
      if (ground === 'picture') worst = 'picture';
    }
    return worst;
  }

  /** Whether the prompt box can be seen at a point of it, and no dialog lies over it. */
  shows(x: number, y: number): boolean {
    const element = this.#topAt(x, y);
    return element !== undefined && (this.#isPart(element) || (this.#isNear(element) && !this.#isCover(element)));
  }

  #topAt(x: number, y: number): Element | undefined {
    const top = document.elementFromPoint(x, y);
    if (top !== this.own) return top ?? undefined;
    return document.elementsFromPoint(x, y).find((element) => element !== this.own);
  }

  #groundOf(element: Element, spot: Box, inside: boolean): Ground {
    if (this.#isPart(element)) return inside ? 'free' : 'taken';
    if (hasText(element, spot)) return 'taken';
    const known = this.#seen.get(element);
    if (known) return known;
    const ground = this.#judge(element);
    this.#seen.set(element, ground);
    return ground;
  }

  #judge(element: Element): Ground {
    if (this.#isCover(element)) return 'taken';
    const control = element.closest(CONTROL);
    if (control && !control.contains(this.box)) return isLarge(control) ? 'picture' : 'taken';
    if (element.closest(PICTURE)) return isLarge(element) ? 'picture' : 'taken';
    const { backgroundImage, cursor } = getComputedStyle(element);
    if (backgroundImage.includes('url(')) return isLarge(element) ? 'picture' : 'taken';
    return cursor === 'pointer' && !isLarge(element) ? 'taken' : 'free';
  }

  #isPart = (element: Element): boolean => this.box === element || this.box.contains(element);

  /** Around the box, or in the same small part of the page. */
  #isNear(element: Element): boolean {
    return element.contains(this.box) || (this.box.parentElement?.parentElement?.contains(element) ?? false);
  }

  #isCover(element: Element): boolean {
    const modal = element.closest(MODAL);
    return modal !== null && !modal.contains(this.box);
  }
}

/** A dense grid over a spot, its edges included; corners and middle come first, since most spots fail there. */
function* points({ left, top, right, bottom }: Box): Generator<{ x: number; y: number }> {
  const rows = [top + 1, (top + bottom) / 2, bottom - 1];
  for (const x of [left + 1, (left + right) / 2, right - 1]) for (const y of rows) yield { x, y };
  for (let x = left + STEP; x < right - 1; x += STEP) for (const y of rows) yield { x, y };
}

/** Whether an element's own text runs through a spot. */
function hasText(element: Element, spot: Box): boolean {
  let measured = 0;
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    measured += 1;
    if (measured > MOST_TEXTS) return true;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (overlap(rect, spot)) return true;
  }
  return false;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= LARGE.width && height >= LARGE.height;
}
