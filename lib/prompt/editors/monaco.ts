import { reachedEditor } from './codemirror';
import type { Editor } from './editor';

/** Monaco draws only the lines in view and listens to nothing that a script can do from outside: it is written into by its own means, where the page has made them known, or not at all. */
export const monacoEditor = (box: HTMLElement): Editor => reachedEditor('monaco', box);
