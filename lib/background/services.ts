import { ProblemError } from '../messages/result';
import type { RatingEvent } from '../ratings/event';
import type { PictureId } from '../ratings/picture';
import { testStore } from '../store/self-test';
import { showBadge, showTrouble } from './badge';
import { KeptInStep } from './in-step';
import { nameAnew } from './naming';
import { tellAllPages, tellOwnPages } from './notify';
import { PictureQueue } from './queue';
import { readSettings } from './settings';
import { TasteService } from './taste';

/** How long changes gather before pages are told (ms). */
const GATHER = 150;

/** What lives as long as the worker does. All of it can be made again from the store. */
export class Services {
  #taste: Promise<TasteService> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #tellAll = false;

  readonly queue = new PictureQueue(
    (id) => void this.#with((taste) => taste.refresh(id)),
    () => this.#tellSoon(),
  );

  readonly inStep = new KeptInStep(() => this.changed());

  /** Why the store failed its test, in one line. */
  #trouble: string | null = null;

  /** Tests the store; what is wrong with it is shown at the toolbar button. */
  async testStore(): Promise<void> {
    const before = this.#trouble;
    this.#trouble = await testStore();
    if (this.#trouble !== null) await showTrouble(this.#trouble);
    else if (before !== null) this.changed();
  }

  /**
   * Answers once the store is known to be sound; one that failed its test is tested again.
   *
   * @throws ProblemError `storage`
   */
  async sound(): Promise<void> {
    if (this.#trouble !== null) await this.testStore();
    if (this.#trouble !== null) throw new ProblemError('storage', this.#trouble);
  }

  /** The taste, made from the log at the first call; a failure is forgotten, so that the next call tries again. */
  taste(): Promise<TasteService> {
    this.#taste ??= this.#load().catch((error: unknown) => {
      this.#taste = undefined;
      throw error;
    });
    return this.#taste;
  }

  async #load(): Promise<TasteService> {
    const taste = await TasteService.load();
    void this.#with(() => nameAnew(taste.unnamed(), (id, look) => taste.named(id, look)));
    return taste;
  }

  /** The log was changed by more than one new rating: the taste is made again from the store when it is next asked for. */
  forgetTaste(): void {
    this.#taste = undefined;
  }

  /** A rating was stored: learn from it, read its pictures, tell the pages. */
  rated(event: RatingEvent): void {
    this.queue.pump();
    void this.#with((taste) => taste.rated(event));
    this.changed();
  }

  /** A picture left the pool for votes, or came back. */
  async pictureChanged(id: PictureId): Promise<void> {
    await (await this.taste()).refresh(id);
    if ((await readSettings()).marks) this.#tellAll = true;
    this.#tellSoon();
  }

  /** Something that pages show has changed: they are told soon, and once for many changes. */
  changed(): void {
    this.#tellAll = true;
    this.#tellSoon();
  }

  /** A picture that was read concerns our own pages only, unless what the taste likes is marked on galleries. */
  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      const tell = this.#tellAll ? tellAllPages : tellOwnPages;
      this.#telling = undefined;
      this.#tellAll = false;
      void this.#with(async (taste) => showBadge(await taste.keepSnapshot())).then(tell);
    }, GATHER);
  }

  async #with(work: (taste: TasteService) => unknown): Promise<void> {
    try {
      await work(await this.taste());
    } catch (error) {
      // The rating is stored; what is derived is made again at the next call.
      console.warn('Penchant: the taste could not be brought up to date', error);
    }
  }
}
