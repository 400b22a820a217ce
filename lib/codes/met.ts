import { wordsOf } from '../prompt/grammar/blank';
import { isPersonalization, parse } from '../prompt/grammar/parse';
import { keptCode, kindOf } from './kind';

/** Most codes of one text that are offered for the book. */
const MOST = 12;

/** The codes that stand behind `--p` and its other names in a text, braces included, each once, without weights. */
export function codesMet(text: string): string[] {
  const met = new Set<string>();
  for (const parameter of parse(text).parameters) {
    if (!isPersonalization(parameter)) continue;
    const end = parameter.depth > 0 ? text.length : parameter.next;
    for (const word of wordsOf(text.slice(parameter.nameEnd, end).split(/[{},]/, 1)[0] ?? '')) {
      const code = word.split('::', 1)[0] ?? '';
      if (kindOf(code) === undefined || met.size >= MOST) break;
      met.add(keptCode(code));
    }
  }
  return [...met];
}
