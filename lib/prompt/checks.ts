import { t } from '../language';
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
  if (!balanced) lines.push(t('prompt.checks.brace'));
  const version = parameters.find(({ name }) => name === 'version');
  if (version && Number.parseFloat(value(version)) < 6)
    lines.push(t('prompt.checks.version', { version: value(version) }));
  const niji = parameters.some(({ name }) => name === 'niji');
  if (niji && p) lines.push(t('prompt.checks.niji'));
  const weights = parameters.find(({ name }) => name === 'sw' || name === 'sv');
  const moodboard = [p ?? '', ...parameters.filter(isPersonalization).map(value)].some((codes) =>
    /(?:^|\s)m\d{7,}/.test(codes),
  );
  if (moodboard && (weights || sref)) lines.push(t('prompt.checks.moodboard'));
  if (parameters.some((one) => one.depth > 0 && (isPersonalization(one) || isStylize(one))))
    lines.push(t('prompt.checks.braces'));
  if (parameters.some(({ certain }) => !certain)) lines.push(t('prompt.checks.dash'));
  const end = lastInk(text, 0, text.length);
  if (parameters.length > 0 && /[.,]/.test(text.charAt(end - 1))) lines.push(t('prompt.checks.comma'));
  return lines;
}
