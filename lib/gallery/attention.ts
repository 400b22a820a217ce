import { focused, holds } from './flat-tree';
import type { Hit } from './hit';
import type { Tile } from './tile';

interface Page {
  own: Element;
  hitAt(x: number, y: number): Hit;
  tileOf(element: Element): Tile | undefined;
  /** The tiles in view. */
  visible(): Tile[];
}

/**
 * Which tile a person is at: the one under the pointer, touched, in focus or gone to by a command, whichever came last.
 * It stays while our controls are used.
 */
export class Attention {
  #tile: Tile | undefined;
  #pointer: { x: number; y: number } | undefined;
  /** What was touched, got the focus or was gone to. */
  #held: Element | undefined;
  #heldByFocus = false;
  #dismissed = false;
  /** The latest press was on our own controls. */
  #pressedOwn = false;
  /** The page's own gesture goes on: something is dragged or text selected. */
  #busy = false;

  constructor(
    private readonly page: Page,
    private readonly onMove: () => void,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => event.isTrusted && this.#point(event), options);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#press(event), options);
    for (const type of ['pointerup', 'pointercancel', 'dragend', 'drop'])
      addEventListener(type, (event) => event.isTrusted && this.#release(), options);
    document.documentElement.addEventListener('pointerleave', () => this.#leave(), { passive: true, signal });
    document.addEventListener('focusin', (event) => this.#focus(event.target), options);
    document.addEventListener('focusout', () => this.#focus(undefined), options);
  }

  get tile(): Tile | undefined {
    return this.#dismissed || this.#busy ? undefined : this.#tile;
  }

  get pointer(): { x: number; y: number } | undefined {
    return this.#pointer;
  }

  /** What the person is at, tile or not: what lies under the pointer, else what was touched or has the focus. */
  get elements(): Element[] {
    if (this.#pointer) return document.elementsFromPoint(this.#pointer.x, this.#pointer.y);
    return this.#held ? [this.#held, ...this.#held.querySelectorAll('*')] : [];
  }

  /** Hides the controls until the person moves on to another tile. */
  dismiss(): void {
    this.#dismissed = true;
  }

  /** Goes to a tile by a command of the person. */
  goTo(tile: Tile): void {
    this.#pointer = undefined;
    this.#hold(tile.element, false);
    this.#set(tile);
    this.#dismissed = false;
  }

  /** While the page moves: lets go of a tile that left the pointer, and takes no other until the page rests. */
  follow(): void {
    if (!this.#tile) return;
    const kept = this.#pointer ? this.#still(true) : this.#tile.element.isConnected && this.#tile;
    this.#set(kept || undefined);
  }

  /** Looks again: to be called once a frame after anything moved. */
  look(): void {
    const hit = this.#pointer && this.page.hitAt(this.#pointer.x, this.#pointer.y);
    const byKeys = !this.#pointer && document.activeElement === this.page.own;
    if (hit === 'own' || byKeys) this.#set(this.#still(hit === 'own'));
    else this.#set(hit ?? this.#atHeld());
  }

  #set(tile: Tile | undefined): void {
    if (tile?.picture.id !== this.#tile?.picture.id) this.#dismissed = false;
    this.#tile = tile;
  }

  /** The tile whose controls are used: with the pointer it must be on them, not on our toast or tray. */
  #still(byPointer: boolean): Tile | undefined {
    const element = this.#tile?.element;
    if (!element?.isConnected) return undefined;
    const on = !byPointer || !this.#pointer || isInside(element.getBoundingClientRect(), this.#pointer);
    return on ? this.page.tileOf(element) : undefined;
  }

  #point({ clientX: x, clientY: y, pointerType, buttons }: PointerEvent): void {
    // A finger that moves scrolls.
    if (pointerType === 'touch') return;
    this.#pointer = { x, y };
    // For the next element only: while the page is scrolled under a pointer that rests, there is one after the other.
    addEventListener('pointerover', this.#enter, { capture: true, passive: true, once: true });
    this.#busy = buttons !== 0 && !this.#pressedOwn;
    if (!this.#heldByFocus) this.#held = undefined;
    this.onMove();
  }

  #press({ clientX: x, clientY: y, pointerType, target }: PointerEvent): void {
    this.#pressedOwn = target === this.page.own;
    if (this.#pressedOwn || pointerType !== 'touch') return;
    const hit = this.page.hitAt(x, y);
    if (hit === 'own') return;
    this.#pointer = undefined;
    this.#hold(hit?.element, false);
    this.#dismissed = false;
    this.onMove();
  }

  #release(): void {
    if (!this.#busy) return;
    this.#busy = false;
    this.onMove();
  }

  #hold(element: Element | undefined, byFocus: boolean): void {
    this.#held = element;
    this.#heldByFocus = byFocus;
  }

  /** What goes on inside of a frame is not told here. */
  readonly #enter = ({ target, isTrusted }: Event): void => {
    if (isTrusted && target instanceof HTMLIFrameElement) this.#leave();
  };

  #leave(): void {
    this.#pointer = undefined;
    this.onMove();
  }

  #focus(target: EventTarget | null | undefined): void {
    if (target === this.page.own) return;
    const element = target ? focused() : null;
    // A click focuses a tile too; only the keyboard's focus asks for controls.
    if (element?.matches(':focus-visible')) {
      this.#pointer = undefined;
      this.#hold(element, true);
    } else if (this.#heldByFocus) this.#hold(undefined, false);
    this.onMove();
  }

  /** The tile that is held, holds it, or lies under the link that has the focus. */
  #atHeld(): Tile | undefined {
    const element = this.#held;
    if (!element?.isConnected) return undefined;
    const own = this.page.tileOf(element);
    if (own) return own;
    const inside = this.page.visible().filter((tile) => holds(element, tile.element));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
    const box = element.getBoundingClientRect();
    const hit = this.page.hitAt(box.x + box.width / 2, box.y + box.height / 2);
    return hit === 'own' ? undefined : hit;
  }
}

const isInside = (box: DOMRect, { x, y }: { x: number; y: number }): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;
