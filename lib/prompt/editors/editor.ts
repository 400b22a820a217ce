import type { Edit } from '../grammar/edit';

/** A family of editors, by how its text is read and changed. */
export type Family =
  | 'field'
  | 'editable'
  | 'slate'
  | 'lexical'
  | 'prosemirror'
  | 'quill'
  | 'draft'
  | 'codemirror'
  | 'monaco';

/** A selection as places in the text (UTF-16 units): where it was begun, and where the caret is. */
export interface Selected {
  anchor: number;
  focus: number;
}

/** One way to make an edit: whether the editor took it. What returns a promise waits before it changes anything. */
export type Way = (edit: Edit) => boolean | Promise<boolean>;

/** A prompt box, whatever editor it is. */
export interface Editor {
  readonly family: Family;
  /** Whether it is asked by its own means, through our script in the page. */
  readonly reached?: boolean;
  /** How long after typing a change is a step of its own in the undo history, in ms. Left out where it always is. */
  readonly ownStepAfter?: number;
  /** The element that is typed in; for Monaco the whole editor. */
  readonly box: HTMLElement;
  /** The text; undefined where it cannot be known for certain, and then nothing may be written. */
  read(): string | undefined;
  /** The selection, whether or not the box has the focus; undefined where there is none. */
  selected(): Selected | undefined;
  /** Puts the selection somewhere, without taking the focus. Left out where the editor moves its caret along by itself. */
  select?(selected: Selected): void;
  /** Why it does not take this text just now (read-only, too short), in one line. Undefined if it does. */
  refusal(after: string): string | undefined;
  /** Ways to make an edit, best first. A later one is tried only where the one before left the text as it was. */
  readonly ways: readonly Way[];
  /** The ways that change the text before they return: what may be used while a submit waits. */
  readonly waysAtOnce: readonly Way[];
}
