import type { Hit } from './hit';
import type { Tile } from './tile';

interface Page {
  own: Element;
  hitAt(x: number, y: number): Hit;
  tileOf(element: Element): Tile | undefined;
  selector(): string;
}

/** Which tile a person is at: the one under the pointer or in focus, whichever came last. It stays while our controls are used. */
export class Attention {
  #tile: Tile | undefined;
  #pointer: { x: number; y: number } | undefined;
  #focused: Element | undefined;
  #dismissed = false;

  constructor(
    private readonly page: Page,
    private readonly onMove: () => void,
    signal: AbortSignal,
  ) {
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => event.isTrusted && this.#point(event), options);
    document.documentElement.addEventListener('pointerleave', () => this.#leave(), { passive: true, signal });
    document.addEventListener('focusin', (event) => this.#focus(event.target), options);
    document.addEventListener('focusout', () => this.#focus(undefined), options);
  }

  get tile(): Tile | undefined {
    return this.#dismissed ? undefined : this.#tile;
  }

  /** Hides the controls until the person moves on to another tile. */
  dismiss(): void {
    this.#dismissed = true;
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
    if (hit === 'own' || document.activeElement === this.page.own) this.#set(this.#still(hit === 'own'));
    else this.#set(hit ?? this.#inFocus());
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

  #point({ clientX: x, clientY: y }: PointerEvent): void {
    this.#pointer = { x, y };
    this.onMove();
  }

  #leave(): void {
    this.#pointer = undefined;
    this.onMove();
  }

  #focus(target: EventTarget | null | undefined): void {
    if (target === this.page.own) return;
    // A click focuses a tile too; only the keyboard's focus asks for controls.
    this.#focused = target instanceof Element && target.matches(':focus-visible') ? target : undefined;
    if (this.#focused) this.#pointer = undefined;
    this.onMove();
  }

  /** The tile that has the focus, holds it, or lies under the link that has it. */
  #inFocus(): Tile | undefined {
    const element = this.#focused;
    if (!element?.isConnected) return undefined;
    const own = this.page.tileOf(element);
    if (own) return own;
    const inside = [...element.querySelectorAll(this.page.selector())].map(this.page.tileOf).filter((tile) => !!tile);
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
    const box = element.getBoundingClientRect();
    const hit = this.page.hitAt(box.x + box.width / 2, box.y + box.height / 2);
    return hit === 'own' ? undefined : hit;
  }
}

const isInside = (box: DOMRect, { x, y }: { x: number; y: number }): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;
