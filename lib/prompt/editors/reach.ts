import type { SiteRule } from '../../sites/rule';
import type { Editor } from './editor';
import { editorOf } from './find';

/** The editor that an element belongs to, once everything that can reach it is in place: `bringScript` is asked for where only a script in the page's own world can. */
export async function reachEditor(
  element: Element | undefined,
  rule: SiteRule | undefined,
  bringScript: () => Promise<unknown>,
): Promise<Editor | undefined> {
  const editor = editorOf(element, rule);
  if (editor?.family !== 'monaco' && editor?.family !== 'codemirror') return editor;
  if (editor.reached) return editor;
  await bringScript();
  return editorOf(element, rule);
}
