import { t } from '../../language';
import { applyEdit, difference, type Edit } from '../grammar/edit';
import { holdCaret } from './caret';
import type { Editor, Way } from './editor';
import { pause } from './pause';

/**
 * What came of an edit: it stands; nothing was changed, and why (`refused`: the box takes no such text now,
 * `unreachable`: nobody can write into this kind of box from outside); or the page made something else of it (`changed`).
 */
export type WriteResult = { kind: 'written' } | { kind: 'refused' | 'unreachable' | 'changed'; line: string };

interface Occasion {
  /** A submit waits for it: everything is done before the first wait, and what becomes of the text later is the submit's doing. */
  submitting?: boolean;
  /** Told when events of our own making begin and end. */
  making: (ours: boolean) => void;
  signal: AbortSignal;
}

/** How long a page has to take the text over, and for how long it must then keep it, in ms. */
const TAKEN_WITHIN = 1500;
const KEPT_FOR = 150;
const LOOK_EACH = 25;

/** What a person does ends our claim on caret and text. */
const OWN_MOVES = ['keydown', 'pointerdown', 'beforeinput'] as const;

/**
 * Makes one edit in a prompt box as if the person had typed it, and looks whether the page kept it: its own state knows
 * of it, one undo takes it back, focus and selection stay, and the caret stays in front of what is added at the end.
 * The text changes before the first wait wherever the editor allows it. Never two ways on a text that has changed.
 */
export async function writeInto(editor: Editor, wanted: Edit, occasion: Occasion): Promise<WriteResult> {
  const before = editor.read();
  if (before === undefined) return { kind: 'unreachable', line: t('prompt.box.unreachable') };
  const planned = applyEdit(before, wanted);
  const edit = difference(before, planned);
  if (!edit) return { kind: 'written' };
  const refusal = editor.refusal(planned);
  if (refusal) return { kind: 'refused', line: refusal };

  const moved = new AbortController();
  const over = AbortSignal.any([occasion.signal, moved.signal]);
  const restore = holdCaret(editor, edit, over);
  const tried = attempt(editor, occasion.submitting ? editor.waysAtOnce : editor.ways, edit, before, occasion.making);
  const taken = tried instanceof Promise ? await tried : tried;
  if (!taken) {
    void restore();
    return editor.read() === before
      ? { kind: 'unreachable', line: t('prompt.box.unreachable') }
      : { kind: 'changed', line: t('prompt.box.changed') };
  }
  const stop = (event: Event) => event.isTrusted && moved.abort();
  for (const type of OWN_MOVES) window.addEventListener(type, stop, { capture: true, signal: over });
  const restored = restore();
  try {
    if (occasion.submitting) return { kind: 'written' };
    return await settled(editor, before, planned, edit, over);
  } finally {
    void restored.then(() => moved.abort());
    if (!occasion.submitting) await restored;
  }
}

/** Tries one way after the other, all of them at once if none has to wait. */
function attempt(
  editor: Editor,
  [way, ...others]: readonly Way[],
  edit: Edit,
  before: string,
  making: (ours: boolean) => void,
): boolean | Promise<boolean> {
  if (!way) return false;
  making(true);
  const goOn = (taken: boolean): boolean | Promise<boolean> => {
    making(false);
    if (taken || editor.read() !== before) return taken;
    return attempt(editor, others, edit, before, making);
  };
  const taken = way(edit);
  return taken instanceof Promise ? taken.then(goOn) : goOn(taken);
}

async function settled(
  editor: Editor,
  before: string,
  planned: string,
  edit: Edit,
  moved: AbortSignal,
): Promise<WriteResult> {
  const stands = () => isWhole(editor.read(), planned, edit);
  const end = performance.now() + TAKEN_WITHIN;
  while (!stands() && performance.now() < end && editor.box.isConnected && !moved.aborted) await pause(LOOK_EACH);
  if (stands()) await pause(KEPT_FOR);
  if (!editor.box.isConnected) return { kind: 'changed', line: t('prompt.box.replaced') };
  // Emptied: it was sent. Moved: what is there now is the person's doing.
  if (stands() || moved.aborted || editor.read() === '') return { kind: 'written' };
  return editor.read() === before
    ? { kind: 'refused', line: t('prompt.box.closed') }
    : { kind: 'changed', line: t('prompt.box.changed') };
}

/** Whether a text is what was planned. Some pages tidy blanks, quotes or letters elsewhere: ours stands whole then, as often as it should, and that is what counts. */
function isWhole(text: string | undefined, planned: string, { insert }: Edit): boolean {
  if (text === undefined) return false;
  if (text === planned) return true;
  const added = insert.trim();
  return added !== '' && count(text, added) === count(planned, added);
}

const count = (text: string, part: string): number => text.split(part).length - 1;
