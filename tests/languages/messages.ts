import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = resolve(import.meta.dirname, '../../locales');

/** The languages that Penchant speaks, by the names of their files. */
export const LANGUAGES = readdirSync(folder).map((file) => file.replace('.yml', ''));

/** A language's lines by key, as the browser gets them. */
export async function messagesOf(language: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(resolve(folder, `${language}.yml`)));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
