import { holds } from '../../gallery/flat-tree';
import { eachFrame } from '../../overlay/frames';
import type { Box, Size } from '../../overlay/placement';
import type { Locator } from '../../sites/rule';
import { isShown } from '../boxes';
import { GroundLook } from './ground';
import { leavesRoom } from './room';
import { spotsFor } from './spots';

/** How far up what frames a prompt box is looked for, and how much larger than the box it may be. */
const LEVELS = 4;
const LARGER = { width: 1.6, height: 170 } as const;

/** Where the chip stands, in px of the viewport, and whether only its small form fits. */
export interface Place {
  x: number;
  y: number;
  compact: boolean;
}

interface Scene {
  own(): HTMLElement | undefined;
  /** The prompt box that is meant; looked for anew where the last one is gone. */
  box(): HTMLElement | undefined;
  keepClear(): readonly Locator[];
  /** Its whole and its small form, in px. */
  sizes(): { whole: Size; compact: Size };
  show(place: Place | undefined): void;
}

/**
 * Keeps the chip at its prompt box: it moves along while the page scrolls, and looks for a free spot once the page rests,
 * the box has grown, or somebody typed. Without one it is not shown.
 */
export class ChipPlace {
  #box: HTMLElement | undefined;
  #anchor: DOMRect | undefined;
  #place: Place | undefined;
  readonly #grows = new ResizeObserver(() => this.#frames.request());
  readonly #frames: ReturnType<typeof eachFrame>;

  constructor(
    private readonly scene: Scene,
    signal: AbortSignal,
  ) {
    this.#frames = eachFrame(
      {
        draw: (effort) => this.#draw(effort === 'follow'),
        follows: () => this.#place !== undefined,
        minds: () => this.#box !== undefined,
        holds: (scroller) => this.#box !== undefined && holds(scroller, this.#box),
        moved: () => undefined,
        rested: () => undefined,
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#grows.disconnect());
    this.#frames.request();
  }

  /** Looks again, with the next frame: the box may be another one, or its text has changed. */
  look(): void {
    this.#frames.request();
  }

  #draw(following: boolean): void {
    if (following && this.#place && this.#anchor && this.#box?.isConnected) this.#follow(this.#box);
    else this.#look();
  }

  #look(): void {
    const box = this.scene.box();
    if (box !== this.#box) {
      this.#grows.disconnect();
      if (box) this.#grows.observe(box);
    }
    this.#box = box;
    this.#set(box && isShown(box) ? this.#choose(box) : undefined);
    this.#anchor = box?.getBoundingClientRect();
  }

  #follow(box: HTMLElement): void {
    const now = box.getBoundingClientRect();
    const { x, y, compact } = this.#place ?? { x: 0, y: 0, compact: false };
    const before = this.#anchor ?? now;
    this.#anchor = now;
    const place = { x: x + now.left - before.left, y: y + now.top - before.top, compact };
    const size = this.#sizeOf(compact);
    const inView =
      place.x >= 0 && place.y >= 0 && place.x + size.width <= innerWidth && place.y + size.height <= innerHeight;
    this.#set(inView ? place : undefined);
  }

  #set(place: Place | undefined): void {
    const { x, y, compact } = place ?? {};
    if (this.#place?.x === x && this.#place?.y === y && this.#place?.compact === compact) return;
    this.#place = place;
    this.scene.show(place);
  }

  #sizeOf(compact: boolean): Size {
    const { whole, compact: small } = this.scene.sizes();
    return compact ? small : whole;
  }

  #choose(box: HTMLElement): Place | undefined {
    const keepClear = this.scene.keepClear().flatMap(({ selector }) => [...document.querySelectorAll(selector)]);
    const look = new GroundLook(
      this.scene.own(),
      box,
      keepClear.map((element) => element.getBoundingClientRect()),
    );
    const frames = framesOf(box);
    const [bounds] = frames;
    if (!bounds || !look.shows((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)) return undefined;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const rtl = getComputedStyle(box).direction === 'rtl';
    let onPicture: Place | undefined;
    for (const compact of [false, true]) {
      const size = this.#sizeOf(compact);
      for (const { left, top, inside } of spotsFor(frames, size, viewport, rtl)) {
        const spot = { left, top, right: left + size.width, bottom: top + size.height };
        const ground = look.at(spot, inside);
        if (ground === 'taken' || (inside && !leavesRoom(box, spot))) continue;
        const place = { x: left, y: top, compact };
        if (ground === 'free') return place;
        onPicture ??= place;
      }
    }
    return onPicture;
  }
}

/** The box, and what frames it: elements around it that are not much larger. */
function framesOf(box: HTMLElement): Box[] {
  const inner = box.getBoundingClientRect();
  const frames: Box[] = [inner];
  let around = box.parentElement;
  for (let level = 0; around && around !== document.body && level < LEVELS; level += 1, around = around.parentElement) {
    const bounds = around.getBoundingClientRect();
    if (bounds.width > inner.width * LARGER.width + 80 || bounds.height > inner.height + LARGER.height) break;
    const last = frames.at(-1) ?? inner;
    if (
      bounds.top !== last.top ||
      bounds.bottom !== last.bottom ||
      bounds.left !== last.left ||
      bounds.right !== last.right
    )
      frames.push(bounds);
  }
  return frames;
}
