import { codesBeside } from '../../codes/beside';
import { codesMet } from '../../codes/met';
import { t } from '../../language';
import { type send, sendUntilAnswered } from '../../messages/send';
import type { PromptChoices, Suffix } from '../../messages/state';
import type { PromptChange } from '../../settings/prompt-choice';
import type { SiteRule } from '../../sites/rule';
import { promptBoxes } from '../boxes';
import { checkMidjourney } from '../checks';
import type { Editor } from '../editors/editor';
import { editorOf } from '../editors/find';
import { BoxSearch } from '../find/search';
import type { PromptWriter } from '../writer';
import { ChipPlace, type Place } from './chip-place';
import { type Foreseen, faceOf } from './face';
import type { ChipOffer, ChipView } from './view';

/** Codes are looked for once nothing has changed for this long, in ms: half of one may look like another. */
const REST = 1500;

interface Page {
  own(): HTMLElement | undefined;
  rule(): SiteRule | undefined;
  writer: PromptWriter;
  /** What would be written here; undefined until the background has answered. */
  suffix(): Suffix | undefined;
  /** The box the person used last; `use` makes another one that. */
  last(): Element | undefined;
  use(box: Element): void;
  send: typeof send;
  /** Adds to the prompt because the person pressed. */
  write(editor: Editor): Promise<unknown>;
  takeBack(editor: Editor): Promise<unknown>;
  say(line: string): void;
  sizes: ConstructorParameters<typeof ChipPlace>[0]['sizes'];
  show(view: ChipView | undefined): void;
}

/** The chip of one page: where it stands, what it says of the prompt, and what its panel does. */
export class Chip {
  readonly #place: ChipPlace;
  readonly #search: BoxSearch;
  #at: Place | undefined;
  #choices: PromptChoices | undefined;
  #offers: ChipOffer[] = [];
  #asked = new Set<string>();
  #meeting: ReturnType<typeof setTimeout> | undefined;
  #open = false;
  #frame: number | undefined;

  constructor(
    private readonly page: Page,
    private readonly signal: AbortSignal,
  ) {
    this.#search = new BoxSearch({ rule: page.rule, last: page.last, found: () => this.update() }, signal);
    this.#place = new ChipPlace(
      {
        own: page.own,
        box: () => this.#editor()?.box,
        keepClear: () => page.rule()?.keepClear ?? [],
        sizes: page.sizes,
        show: (place) => {
          this.#at = place;
          this.draw();
        },
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#meeting);
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    });
  }

  /** The suffix, the prompt or the box may have changed. */
  update(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#place.look();
      this.draw();
    });
    clearTimeout(this.#meeting);
    this.#meeting = setTimeout(() => void this.#meet(), REST);
  }

  /** What can be chosen may have changed elsewhere. */
  async refresh(): Promise<void> {
    if (this.#open) await this.#ask();
    this.update();
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens the panel, or closes it. */
  async toggle(open = !this.#open): Promise<void> {
    this.#open = open;
    if (open) await this.#ask();
    this.draw();
    if (!open) this.#place.look();
  }

  /** The one press: adds ours to the prompt, or takes it back. Where neither can be, the panel says why. */
  async press(): Promise<void> {
    const editor = this.#editor();
    const suffix = this.page.suffix();
    if (!editor || !suffix) return;
    const { state, strength } = this.#face(editor, suffix);
    if (state === 'in') await this.page.takeBack(editor);
    else if (state === 'ready') await this.page.write(editor);
    else if (strength === undefined) await this.toggle(true);
    else this.page.say(this.#face(editor, suffix).line);
    this.draw();
  }

  async choose(change: PromptChange): Promise<void> {
    const answer = await this.page.send('prompt.choose', change);
    if (!answer.ok) this.page.say(answer.problem.line);
    await this.#ask();
    this.draw();
  }

  /** Keeps the offered code in the book, or never offers it again. */
  async answerOffer(keep: boolean): Promise<void> {
    const [offer] = this.#offers;
    if (!offer) return;
    const { code, where: source } = offer;
    const answer = keep
      ? await this.page.send('codes.keep', { code, source, name: '' })
      : await this.page.send('codes.decline', { code });
    if (answer.ok) this.#offers = this.#offers.slice(1);
    this.page.say(answer.ok ? t(keep ? 'chip.kept' : 'chip.declined') : answer.problem.line);
    if (keep) await this.#ask();
    this.update();
  }

  /** Goes on to the next prompt box of the page. */
  other(): void {
    const boxes = promptBoxes(document, this.page.rule());
    const now = this.#editor()?.box;
    const next = boxes[(now ? boxes.indexOf(now) + 1 : 0) % boxes.length];
    if (next) this.page.use(next);
    this.update();
  }

  draw(): void {
    const editor = this.#editor();
    const suffix = this.page.suffix();
    const text = editor?.read() ?? '';
    const midjourney = this.#choices?.dialect === 'midjourney';
    if (!editor && !this.#at && !this.#open) {
      this.page.show(undefined);
      return;
    }
    this.page.show({
      face: this.#face(editor, suffix),
      place: editor ? this.#at : undefined,
      offer: this.#offers[0],
      panel:
        this.#open && this.#choices
          ? {
              choices: this.#choices,
              checks: midjourney ? checkMidjourney(text, suffix?.parts ?? {}) : [],
              others: promptBoxes(document, this.page.rule()).length > 1,
            }
          : undefined,
    });
  }

  #face(editor: Editor | undefined, suffix: Suffix | undefined) {
    let foreseen: Foreseen | undefined;
    if (editor && suffix)
      foreseen = this.page.writer.wrote(editor) ? { wrote: true } : this.page.writer.foresee(editor, suffix);
    return faceOf(suffix, foreseen);
  }

  #editor = (): Editor | undefined => editorOf(this.#search.box(), this.page.rule());

  async #ask(): Promise<void> {
    const answer = await this.page.send('prompt.choices', {});
    if (answer.ok) this.#choices = answer.value;
    else this.page.say(answer.problem.line);
  }

  /** Looks for codes in the prompt and beside the person's own pictures that could be offered for the book. */
  async #meet(): Promise<void> {
    const met = [
      ...codesMet(this.#editor()?.read() ?? '').map((code) => ({ code, where: 'prompt' as const })),
      ...codesBeside(document, this.page.rule()).map((code) => ({ code, where: 'page' as const })),
    ].filter(({ code }) => !this.#asked.has(code));
    const fresh = met.slice(0, 24);
    if (fresh.length === 0) return;
    for (const { code } of fresh) this.#asked.add(code);
    const codes = fresh.map(({ code }) => code);
    const wanted = (await sendUntilAnswered('codes.offer', { codes }, this.signal)) ?? [];
    const offered = fresh.filter(({ code }) => wanted.includes(code));
    // Typing may have rested in the middle of a code: once the whole is there, its beginning is no code.
    const begun = this.#offers.filter((offer) => !fresh.some(({ code }) => code.startsWith(offer.code)));
    this.#offers = [...begun, ...offered];
    this.draw();
  }
}
