import { firstInk, wordsOf } from './blank';
import { isMidjourneyCodes, isPreferenceCode } from './codes';
import { isPersonalization, isStylize, type Parameter, type Prompt } from './parse';

/** A suffix of ours that stands in a prompt: its `--p CODE`, and the `--s N` right behind it. */
export interface OurSuffix {
  start: number;
  end: number;
  code: string;
  parameters: readonly Parameter[];
}

/**
 * Finds what Penchant wrote earlier. A `--p` is ours if it holds exactly one code, without a weight, that is one of
 * `own`; a friend's code, a list, a blend and whatever stands inside braces is the person's own.
 * The `--s` directly behind it is ours whatever its number, for its number alone cannot tell who typed it.
 */
export function findOurs(text: string, { parameters }: Prompt, own: readonly string[]): OurSuffix[] {
  const codes = new Set(own.map((code) => code.toLowerCase()));
  const isCandidate = (parameter: Parameter) => parameter.depth <= 0 && isPersonalization(parameter);
  if (codes.size === 0 || !parameters.some(isCandidate)) return [];
  const outside = parameters.filter(({ depth }) => depth <= 0);
  return outside.flatMap((parameter, index) => {
    if (!isPersonalization(parameter)) return [];
    const [code = '', ...rest] = wordsOf(text.slice(parameter.nameEnd, parameter.next));
    if (!codes.has(code.toLowerCase())) return [];
    if (rest.some((word) => word.includes('::') || isPreferenceCode(word) || isMidjourneyCodes(word))) return [];
    const end = firstInk(text, parameter.nameEnd, parameter.next) + code.length;
    const follower = rest.length === 0 ? outside[index + 1] : undefined;
    if (follower?.certain && isStylize(follower) && hasNumber(text, follower))
      return [{ start: parameter.start, end: follower.end, code, parameters: [parameter, follower] }];
    return [{ start: parameter.start, end, code, parameters: [parameter] }];
  });
}

const hasNumber = (text: string, { nameEnd, end }: Parameter): boolean => /^\s+\d+$/.test(text.slice(nameEnd, end));
