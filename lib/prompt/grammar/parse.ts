import { firstInk, isInk, lastInk } from './blank';
import { type Arity, parameterNamed } from './parameters';
import { scan } from './scan';

/** One parameter, as places in the raw text (UTF-16 units, ends exclusive). */
export interface Parameter {
  /** Its customary name: `personalization` for `--p`, `--profile` and `--personalize`. */
  name: string;
  /** Two hyphens, or the em dash that some devices make of them. Others are only noticed, never relied on. */
  certain: boolean;
  /** How deep in `{}` it stands. */
  depth: number;
  /** The first dash. */
  start: number;
  /** After its name. */
  nameEnd: number;
  /** After its value, or after its name if it has none. */
  end: number;
  /** The next parameter outside of braces, or the end of the text. What lies between `end` and here is text. */
  next: number;
}

/** A prompt's parameters in order. */
export interface Prompt {
  parameters: Parameter[];
  /** Whether every brace has its partner. */
  balanced: boolean;
}

/** The two families that Penchant writes. */
export const isPersonalization = ({ name }: Parameter): boolean => name === 'personalization';
export const isStylize = ({ name }: Parameter): boolean => name === 'stylize';

/**
 * Finds the parameters of a prompt in one pass, in time linear in its length. A parameter needs white space before it,
 * so a URL or a word with dashes inside is text; en dash and single dash count only for the families that we write.
 */
export function parse(text: string): Prompt {
  const parameters: (Parameter & { arity: Arity })[] = [];
  let depth = 0;
  let balanced = true;
  scan(text, {
    brace: (step) => {
      depth += step;
      if (depth < 0) balanced = false;
    },
    name: (dash, spelling, start, nameEnd) => {
      if (depth <= 0 && start > 0 && '{,'.includes(text.charAt(start - 1))) return;
      const { name, arity } = parameterNamed(spelling);
      const certain = dash === '--' || dash === '—';
      if (!certain && name !== 'personalization' && name !== 'stylize') return;
      parameters.push({ name, certain, depth, start, nameEnd, end: nameEnd, next: text.length, arity });
    },
  });
  if (depth !== 0) balanced = false;
  let next = text.length;
  for (let index = parameters.length - 1; index >= 0; index -= 1) {
    const parameter = parameters[index];
    if (!parameter || parameter.depth > 0) continue;
    parameter.next = next;
    parameter.end = valueEnd(text, parameter.nameEnd, next, parameter.arity);
    next = parameter.start;
  }
  return { parameters, balanced };
}

function valueEnd(text: string, from: number, to: number, arity: Arity): number {
  if (arity === 'none') return from;
  if (arity === 'list' || arity === 'text') return lastInk(text, from, to);
  const start = firstInk(text, from, to);
  const end = wordEnd(text, start, to);
  const fits = end > start && (arity === 'one' || /^\d+(?:\.\d+)?$/.test(text.slice(start, end)));
  return fits ? end : from;
}

/** The end of the word at `start`; blanks inside braces, and those that are escaped, belong to it. */
function wordEnd(text: string, start: number, to: number): number {
  let depth = 0;
  for (let at = start; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (depth <= 0 && !isInk(text, at)) return at;
  }
  return to;
}
