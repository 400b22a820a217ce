import type { Suffix } from '../messages/state';
import type { Dialect } from '../sites/rule';
import { type Field, writeField } from './editors/field';
import { activeElement } from './editors/focus';
import { applyEdit, difference, type Edit } from './grammar/edit';
import { plan, type Reason, stands } from './grammar/plan';
import { type Inserted, lastWhole, rememberEdit, takeBack } from './grammar/take-back';
import { mayWrite, NOT_FOR_MIDJOURNEY } from './guard';

/** What came of a wish to write into a field. `refused` is the field's doing, `none` is not. */
export interface Outcome {
  outcome: 'written' | 'unchanged' | 'none' | 'refused';
  line: string;
}

/** What is known of the prompt in a box until it is emptied or submitted. */
interface Memory {
  written?: Inserted;
  /** The person took ours out: it is not added to this prompt by itself again. */
  away: boolean;
}

/** How long a page has to put its own text back before a write counts as kept, in ms. */
const SETTLED = 150;

const LINES: Record<Reason, string> = {
  empty: 'The prompt is empty. Type it first.',
  braces: 'A brace in this prompt is not closed, so nothing was written.',
  own: 'Your own --p and --s are kept, so nothing was written.',
  there: 'It is in your prompt already.',
  off: 'The strength is 0, so nothing is written.',
};

/** Writes the suffix into the text fields of one page and remembers what it wrote, so that it can be taken back. */
export class PromptWriter {
  readonly #memories = new WeakMap<Field, Memory>();
  #writing = false;

  /** @param dialect What this page's prompt boxes understand, by our own rules and not by any message. */
  constructor(
    private readonly dialect: () => Dialect,
    private readonly isComposing: () => boolean,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether the events of this moment are of our own making. */
  get writing(): boolean {
    return this.#writing;
  }

  /** Writes because the person asked for it. */
  write(field: Field, { parts, own, line }: Suffix): Outcome {
    if (!parts) return { outcome: 'none', line };
    if (!mayWrite(this.dialect(), parts)) return { outcome: 'none', line: NOT_FOR_MIDJOURNEY };
    const text = field.value;
    const memory = this.#memoryOf(field);
    const step = plan(text, { suffix: parts, own }, caretOf(field));
    if (step.kind === 'edit') return this.#apply(field, step, rememberEdit(text, step));
    // What looks like the person's own may be what was written here before: a Midjourney code has no form of ours.
    const back = memory.written && step.reason !== 'there' && takeBack(text, memory.written);
    if (!back) return { outcome: step.reason === 'empty' ? 'none' : 'unchanged', line: LINES[step.reason] };
    const base = applyEdit(text, back);
    const again = plan(base, { suffix: parts, own }, caretOf(field));
    const wanted = again.kind === 'edit' ? applyEdit(base, again) : base;
    const edit = difference(text, wanted);
    if (!edit) return { outcome: 'unchanged', line: LINES.there };
    return this.#apply(field, edit, again.kind === 'edit' ? rememberEdit(base, again) : rememberEdit(text, edit));
  }

  /**
   * Adds the suffix by itself; undefined where there is nothing to add. Never where the person took it out of this
   * prompt, and never over a current one of ours, so that a strength changed by hand stays.
   *
   * @param resting The person may go on typing: what is added at the end goes behind the caret.
   */
  add(field: Field, { parts, own, automatic }: Suffix, resting: boolean): Outcome | undefined {
    if (!automatic || !parts || !mayWrite(this.dialect(), parts)) return undefined;
    if (this.isComposing() || this.#memoryOf(field).away) return undefined;
    const intent = { suffix: parts, own };
    const step = plan(field.value, intent, resting ? caretOf(field) : 0);
    if (step.kind === 'none' || stands(field.value, intent)) return undefined;
    const result = this.#apply(field, step, rememberEdit(field.value, step));
    if (result.outcome === 'refused') this.#leave(field);
    return result;
  }

  /** Whether the page still keeps, a moment later, what was just written. What the person did since is not the page's doing. */
  async kept(field: Field): Promise<boolean> {
    const memory = this.#memories.get(field);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (!memory?.written || this.#memories.get(field) !== memory || !field.isConnected) return true;
    if (field.value === '' || field.value.includes(memory.written.edit.insert.trim())) return true;
    this.#leave(field);
    return false;
  }

  /** Takes back what was written into this prompt, and keeps it out. False if it is no longer there. */
  takeBack(field: Field): boolean {
    const { written } = this.#memoryOf(field);
    const back = written && takeBack(field.value, written);
    this.#leave(field);
    return back !== undefined && this.#edit(field, back).ok;
  }

  /** The person changed the text. If ours went with it (an undo, or deleted by hand), it stays away from this prompt. */
  typed(field: Field): void {
    const memory = this.#memories.get(field);
    if (!memory) return;
    if (field.value.trim() === '') this.forget(field);
    else if (memory.written && lastWhole(field.value, memory.written.edit.insert) < 0) this.#leave(field);
  }

  /** The prompt was submitted or emptied: what comes is another one. */
  forget(field: Field): void {
    this.#memories.delete(field);
  }

  /** Adds nothing more to this prompt by itself. What was written stays known: a redo may bring it again. */
  #leave(field: Field): void {
    this.#memories.set(field, { ...this.#memoryOf(field), away: true });
  }

  #memoryOf(field: Field): Memory {
    return this.#memories.get(field) ?? { away: false };
  }

  #apply(field: Field, edit: Edit, written: Inserted): Outcome {
    const result = this.#edit(field, edit);
    if (!result.ok) return { outcome: 'refused', line: result.line };
    this.#memories.set(field, { written, away: false });
    const text = written.edit.insert.trim();
    return {
      outcome: 'written',
      line: text === '' ? 'Taken out of your prompt.' : `Added ${text.replace(LONG_WORD, '$1…')}`,
    };
  }

  #edit(field: Field, edit: Edit): ReturnType<typeof writeField> {
    if (this.isComposing()) return { ok: false, line: 'Finish the word you are composing first. Nothing was written.' };
    this.#writing = true;
    try {
      return writeField(field, edit, this.signal);
    } finally {
      this.#writing = false;
    }
  }
}

/** Codes are shown by their beginning. */
const LONG_WORD = /([^\s:]{8})[^\s:]{12,}/g;

/** Where the person types, if they do so in this field. */
const caretOf = (field: Field): number =>
  activeElement(field.ownerDocument) === field ? (field.selectionEnd ?? 0) : 0;
