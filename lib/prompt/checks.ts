import { lastInk } from './grammar/blank';
import type { SuffixParts } from './grammar/intent';
import { isPersonalization, isStylize, parse } from './grammar/parse';

/**
 * What a person should know of a Midjourney prompt before it is sent, in one line each: what Midjourney would refuse, or
 * take otherwise than it looks. Nothing is mended by itself.
 */
export function checkMidjourney(text: string, { p, sref }: SuffixParts): string[] {
  const { parameters, balanced } = parse(text);
  const value = ({ nameEnd, end }: { nameEnd: number; end: number }) => text.slice(nameEnd, end).trim();
  const lines: string[] = [];
  if (!balanced) lines.push('A brace in this prompt is not closed.');
  const version = parameters.find(({ name }) => name === 'version');
  if (version && Number.parseFloat(value(version)) < 6)
    lines.push(`Version ${value(version)} knows no personalization, so --p is left out.`);
  const niji = parameters.some(({ name }) => name === 'niji');
  if (niji && p) lines.push('Niji has codes of its own, so this code is left out. --p alone works there.');
  const weights = parameters.find(({ name }) => name === 'sw' || name === 'sv');
  const moodboard = [p ?? '', ...parameters.filter(isPersonalization).map(value)].some((codes) =>
    /(?:^|\s)m\d{7,}/.test(codes),
  );
  if (moodboard && (weights || sref))
    lines.push('A moodboard does not go together with --sw or --sv: Midjourney refuses that.');
  if (parameters.some((one) => one.depth > 0 && (isPersonalization(one) || isStylize(one))))
    lines.push('Your braces hold a --p or --s of your own, so that one is left to you.');
  if (parameters.some(({ certain }) => !certain))
    lines.push('A single or short dash starts no parameter: Midjourney wants two.');
  const end = lastInk(text, 0, text.length);
  if (parameters.length > 0 && /[.,]/.test(text.charAt(end - 1)))
    lines.push('Midjourney takes no comma or full stop behind a parameter.');
  return lines;
}
