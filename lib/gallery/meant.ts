import { t } from '../language';
import type { Attention } from './attention';
import type { Tile } from './tile';
import type { Tracker } from './tracker';
import { isUnnamed } from './unnamed';

/** Which tile a gesture of the person is for. */
export class Meant {
  #pressed: Tile | undefined;

  constructor(
    private readonly attention: Attention,
    private readonly tracker: Tracker,
    /** One line, where it is for none. */
    private readonly say: (line: string) => void,
  ) {}

  /** A press of the pointer on the controls of a tile begins: what comes of it is for that tile, whatever the page does meanwhile. */
  press(tile = this.attention.tile): void {
    this.#pressed = tile;
  }

  /** The tile of the latest press. Some pages close what they show at that, and the tile goes with it. */
  pressed(): Tile | undefined {
    const tile = this.#pressed;
    return tile?.element.isConnected ? this.#asNamed(tile) : tile;
  }

  /** The tile that the person is at, for what comes of a key or command. */
  attended(): Tile | undefined {
    this.attention.look();
    const { tile } = this.attention;
    if (tile) return this.#asNamed(tile);
    this.say(this.noneHere());
    return undefined;
  }

  /** Why there is nothing to rate where the person is. */
  noneHere(): string {
    return this.attention.elements.some(isUnnamed) ? t('gallery.noAddress') : t('gallery.noneHere');
  }

  /** The tile, if it still shows the picture that our controls name. */
  #asNamed(tile: Tile): Tile | undefined {
    const current = this.tracker.current(tile);
    if (current?.picture.id === tile.picture.id) return current;
    this.say(t('gallery.swapped'));
    return undefined;
  }
}
