import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

const { t: ask } = createI18n<GeneratedI18nStructure>();
const asked = new Map<unknown, string>();

/**
 * Words for people, in the language of their browser, by the key in `locales/en.yml`: `t('popup.copy')`,
 * `t('codes.nameOf', { code })`. English where a language lacks a line. Never throws: to a page's script that an
 * update left behind, the browser gives nothing any more. Lines into which nothing is put are known by then; others
 * are empty.
 */
export const t: typeof ask = (...given: unknown[]): string => {
  try {
    const line: string = Reflect.apply(ask, undefined, given);
    if (given.length === 1) asked.set(given[0], line);
    return line;
  } catch {
    return asked.get(given[0]) ?? '';
  }
};

/** The language that `t` speaks, as a BCP 47 tag: numbers and dates are written in it, too. */
const tag = (): string | undefined => t('language.tag') || undefined;

/** What people who speak it call the language that `t` speaks: `English`, `Deutsch`. */
export const languageWords = (): string => {
  const language = tag() ?? 'en';
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
};

/** A whole number as people write it: `12,400`. */
export const numberWords = (value: number): string => value.toLocaleString(tag());

/** A count with its noun: `1 rating`, `12 ratings`. */
export const countWords = (noun: 'ratings' | 'likes' | 'votes' | 'pictures' | 'sites', count: number): string =>
  t(`counts.${noun}`, count, [numberWords(count)]);

/** Names or amounts, one after the other: `Civitai, Midjourney`. */
export const listWords = (members: readonly string[]): string =>
  members.length === 0 ? '' : members.reduce((list, next) => t('language.list', { list, next }));

/** Bytes, as people write them: `840 kB`, `21 MB`, `1.2 GB`. */
export function sizeWords(bytes: number): string {
  const [unit, size, digits] =
    bytes < 1e6
      ? (['kilobyte', Math.max(1, bytes / 1e3), 0] as const)
      : bytes < 1e9
        ? (['megabyte', bytes / 1e6, 0] as const)
        : (['gigabyte', bytes / 1e9, 1] as const);
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return size.toLocaleString(tag(), { style: 'unit', unit, ...places });
}

/** A day, as people write it. */
export const dayWords = (time: number): string => new Date(time).toLocaleDateString(tag(), { dateStyle: 'medium' });

/** A day and the time of it. */
export const timeWords = (time: number): string =>
  new Date(time).toLocaleString(tag(), { dateStyle: 'medium', timeStyle: 'short' });

/** Says of an element (a page, or our part of one) which language its words are in, and which way they run. */
export function speak(element: HTMLElement): void {
  element.lang = tag() ?? '';
  element.dir = t('language.direction');
}
