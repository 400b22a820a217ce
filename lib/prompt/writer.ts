import { t } from '../language';
import type { Suffix } from '../messages/state';
import type { Dialect } from '../sites/rule';
import type { Composition } from './editors/composition';
import type { Editor } from './editors/editor';
import { activeElement } from './editors/focus';
import { pause } from './editors/pause';
import { type WriteResult, writeInto } from './editors/write';
import { applyEdit, difference, type Edit } from './grammar/edit';
import { suffixText } from './grammar/intent';
import { plan, stands } from './grammar/plan';
import { type Inserted, lastWhole, rememberEdit, takeBack } from './grammar/take-back';
import { mayWrite } from './guard';
import { hasOpenList } from './open-list';

/**
 * What came of a wish to write into a prompt box: `refused` is the box's doing and nothing was changed, `copy` is for a
 * box that nobody can write into, `changed` is for a page that made something else of it, `none` is neither's doing.
 */
export type Outcome =
  | { outcome: 'written' | 'unchanged' | 'none' | 'refused' | 'changed'; line: string }
  | { outcome: 'copy'; text: string; line: string };

/** When the suffix is added by itself: once typing rests, or right before a submit. */
export type Moment = 'resting' | 'submitting';

/** What is known of the prompt in a box until it is emptied or submitted. */
interface Memory {
  written?: Inserted;
  /** The person took ours out: it is not added to this prompt by itself again. */
  away: boolean;
}

/** What would be done to a prompt. */
type Step = { kind: 'edit'; edit: Edit; written: Inserted } | { kind: 'none'; outcome: Outcome };

/** Writes the suffix into the prompt boxes of one page and remembers what it wrote, so that it can be taken back. */
export class PromptWriter {
  readonly #memories = new WeakMap<HTMLElement, Memory>();
  /** When the person last changed the text of a box. */
  readonly #typed = new WeakMap<HTMLElement, number>();
  #writing = false;

  /** @param dialect What this page's prompt boxes understand, as our own rules have it and not the page. */
  constructor(
    private readonly dialect: () => Dialect,
    private readonly composition: Composition,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether the events of this moment are of our own making. */
  get writing(): boolean {
    return this.#writing;
  }

  /** What would come of writing now: the text that would be added (empty where ours would be taken out), or the line that says why nothing is. */
  foresee(editor: Editor, suffix: Suffix): { text: string } | { line: string } {
    const step = this.#decide(editor, suffix);
    return step.kind === 'edit' ? { text: step.written.edit.insert.trim() } : { line: step.outcome.line };
  }

  /** Whether what was written into this prompt last still stands in it. */
  wrote(editor: Editor): boolean {
    const { written, away } = this.#memoryOf(editor);
    return !away && written !== undefined && takeBack(editor.read() ?? '', written) !== undefined;
  }

  /** Writes because the person asked for it. Waits while a word is being composed. */
  async write(editor: Editor, suffix: Suffix): Promise<Outcome> {
    await this.composition.ended();
    // Else the editor would take the person's last keys and ours for one step, and one undo would take both.
    const since = performance.now() - (this.#typed.get(editor.box) ?? Number.NEGATIVE_INFINITY);
    if (editor.ownStepAfter !== undefined && since < editor.ownStepAfter) await pause(editor.ownStepAfter - since);
    const step = this.#decide(editor, suffix);
    if (step.kind === 'none') return step.outcome;
    return this.#apply(editor, step.edit, step.written, suffix);
  }

  /** Whether there is something to add by itself at this moment: not where the person took it out of this prompt, and not over a current one of ours, so that a strength changed by hand stays. */
  adds(editor: Editor, suffix: Suffix, moment: Moment): boolean {
    return this.#addition(editor, suffix, moment) !== undefined;
  }

  /**
   * Adds the suffix by itself; undefined where there is nothing to add. Before a submit the text has changed when this
   * returns. While the person may go on typing, what is added at the end goes behind the caret.
   */
  add(editor: Editor, suffix: Suffix, moment: Moment): Promise<Outcome> | undefined {
    const step = this.#addition(editor, suffix, moment);
    return step && this.#apply(editor, step.edit, step.written, suffix, moment === 'submitting');
  }

  /** Takes back what was written into this prompt, and keeps it out. False if it is no longer there. */
  async takeBack(editor: Editor): Promise<boolean> {
    await this.composition.ended();
    const { written } = this.#memoryOf(editor);
    const back = written && takeBack(editor.read() ?? '', written);
    this.#leave(editor);
    return back !== undefined && (await this.#edit(editor, back)).kind === 'written';
  }

  /** The person changed the text. If ours went with it (an undo, or deleted by hand), it stays away from this prompt. */
  typed(editor: Editor): void {
    this.#typed.set(editor.box, performance.now());
    this.#look(editor);
  }

  #look(editor: Editor): void {
    const memory = this.#memories.get(editor.box);
    const text = editor.read();
    if (!memory || text === undefined) return;
    if (text.trim() === '') this.forget(editor);
    else if (memory.written && lastWhole(text, memory.written.edit.insert) < 0) this.#leave(editor);
  }

  /** The prompt was submitted or emptied: what comes is another one. */
  forget({ box }: Editor): void {
    this.#memories.delete(box);
  }

  #decide(editor: Editor, { parts, own, line }: Suffix): Step {
    const none = (outcome: Outcome): Step => ({ kind: 'none', outcome });
    if (!parts) return none({ outcome: 'none', line });
    if (!mayWrite(this.dialect(), parts)) return none({ outcome: 'none', line: t('prompt.notForMidjourney') });
    const text = editor.read();
    if (text === undefined) return none(copyOf(parts, t('prompt.box.unreadable')));
    const caret = caretOf(editor);
    const step = plan(text, { suffix: parts, own }, caret);
    if (step.kind === 'edit') return { kind: 'edit', edit: step, written: rememberEdit(text, step) };
    // What looks like the person's own may be what was written here before: a Midjourney code has no form of ours.
    const { written } = this.#memoryOf(editor);
    const back = written && step.reason !== 'there' && takeBack(text, written);
    if (!back)
      return none({ outcome: step.reason === 'empty' ? 'none' : 'unchanged', line: t(`prompt.reason.${step.reason}`) });
    const base = applyEdit(text, back);
    const again = plan(base, { suffix: parts, own }, caret);
    const edit = difference(text, again.kind === 'edit' ? applyEdit(base, again) : base);
    if (!edit) return none({ outcome: 'unchanged', line: t('prompt.reason.there') });
    return {
      kind: 'edit',
      edit,
      written: again.kind === 'edit' ? rememberEdit(base, again) : rememberEdit(text, edit),
    };
  }

  #addition(
    editor: Editor,
    { parts, own, automatic, atSubmit }: Suffix,
    moment: Moment,
  ): (Step & { kind: 'edit' }) | undefined {
    if (!(moment === 'resting' ? automatic : atSubmit) || !parts || !mayWrite(this.dialect(), parts)) return undefined;
    if (this.composition.running()) return undefined;
    if (hasOpenList(editor.box)) return undefined;
    this.#look(editor);
    const text = editor.read();
    if (text === undefined || this.#memoryOf(editor).away) return undefined;
    const intent = { suffix: parts, own };
    const step = plan(text, intent, moment === 'resting' ? caretOf(editor) : 0);
    if (step.kind === 'none' || stands(text, intent)) return undefined;
    return { kind: 'edit', edit: step, written: rememberEdit(text, step) };
  }

  /** Adds nothing more to this prompt by itself. What was written stays known: a redo may bring it again. */
  #leave(editor: Editor): void {
    this.#memories.set(editor.box, { ...this.#memoryOf(editor), away: true });
  }

  #memoryOf({ box }: Editor): Memory {
    return this.#memories.get(box) ?? { away: false };
  }

  async #apply(editor: Editor, edit: Edit, written: Inserted, { parts }: Suffix, submitting = false): Promise<Outcome> {
    const before = this.#memories.get(editor.box);
    // Known while the page is still at it: what the person does meanwhile is judged by it.
    this.#memories.set(editor.box, { written, away: false });
    const result = await this.#edit(editor, edit, submitting);
    if (result.kind === 'written') {
      const text = written.edit.insert.trim();
      return {
        outcome: 'written',
        line: text === '' ? t('prompt.takenOut') : t('prompt.added', { text: shortened(text) }),
      };
    }
    if (result.kind === 'changed') this.#leave(editor);
    // A box that took nothing is not asked again for this prompt.
    else this.#memories.set(editor.box, { ...before, away: true });
    return result.kind === 'unreachable'
      ? copyOf(parts ?? {}, result.line)
      : { outcome: result.kind, line: result.line };
  }

  #edit(editor: Editor, edit: Edit, submitting = false): Promise<WriteResult> {
    const making = (ours: boolean) => {
      this.#writing = ours;
    };
    return writeInto(editor, edit, { submitting, making, signal: this.signal });
  }
}

function copyOf(parts: NonNullable<Suffix['parts']>, line: string): Outcome {
  const text = suffixText(parts);
  return text === '' ? { outcome: 'none', line } : { outcome: 'copy', text, line };
}

/** Codes are shown by their beginning. */
const shortened = (text: string): string => text.replace(/([^\s:]{8})[^\s:]{12,}/g, '$1…');

/** Where the person types, if they do so in this box: the end of the selection. */
function caretOf(editor: Editor): number {
  const active = activeElement(editor.box.ownerDocument);
  const selected = editor.box.contains(active) ? editor.selected() : undefined;
  return selected ? Math.max(selected.anchor, selected.focus) : 0;
}
