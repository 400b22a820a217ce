import { applyEdit, type Edit } from './edit';

/** What an edit did to a prompt, as far as it is needed to take it back. */
export interface Inserted {
  edit: Edit;
  /** What stood there before. */
  removed: string;
  /** The whole prompt after the edit. */
  after: string;
}

/** Remembers an edit of `text`. */
export const rememberEdit = (text: string, edit: Edit): Inserted => ({
  edit,
  removed: text.slice(edit.start, edit.end),
  after: applyEdit(text, edit),
});

/**
 * The edit that takes a remembered one back. If the prompt has not changed since, the result is what it was, to the
 * byte; if the person typed around it, what was inserted gives way where it stands last. Undefined if it is gone:
 * nothing but our own characters is ever removed.
 */
export function takeBack(text: string, { edit, removed, after }: Inserted): Edit | undefined {
  const { start, insert } = edit;
  const at = text === after ? start : lastWhole(text, insert);
  return at < 0 ? undefined : { start: at, end: at + insert.length, insert: removed };
}

/** Where `part` stands last as it was written, with a blank or the end behind it; -1 where nowhere. A number that grew by a digit is the person's. */
export function lastWhole(text: string, part: string): number {
  if (part === '') return -1;
  let at = text.lastIndexOf(part);
  while (at > 0 && !/^(?:\s|$)/.test(text.slice(at + part.length, at + part.length + 1)))
    at = text.lastIndexOf(part, at - 1);
  return at === 0 && !/^(?:\s|$)/.test(text.slice(part.length, part.length + 1)) ? -1 : at;
}
