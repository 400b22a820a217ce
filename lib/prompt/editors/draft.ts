import { editableEditor, runCommand, selectFor, typeOver } from './editable';
import type { Editor } from './editor';

/** How long Draft takes to notice a selection in Firefox, in ms. */
const NOTICED = 120;

/** Draft.js. In Firefox it must have seen the selection before it is typed over. */
export function draftEditor(box: HTMLElement): Editor {
  const atOnce = (edit: Parameters<typeof typeOver>[2]) => typeOver(box, box, edit);
  return editableEditor(box, {
    family: 'draft',
    ways: import.meta.env.FIREFOX
      ? [
          async (edit) => {
            const before = box.textContent;
            if (!selectFor(box, box, edit)) return false;
            await new Promise((resolve) => setTimeout(resolve, NOTICED));
            // Who typed meanwhile typed over the selection's place.
            return box.textContent === before && selectFor(box, box, edit) && runCommand(box, edit);
          },
        ]
      : [atOnce],
    waysAtOnce: [atOnce],
  });
}
