import type { Edit } from '../../grammar/edit';

/** The events by which our two scripts talk about an editor, in the page's document. */
export const ASK = 'penchant-ask';
export const ANSWER = 'penchant-answer';

/** Reads an editor, after an edit where one is given. */
export interface Question {
  edit?: Edit;
}

/** What an editor holds: its whole text with `\n` between lines, and its selection as places in it. */
export interface Answer {
  text: string;
  readOnly: boolean;
  anchor: number;
  focus: number;
}
