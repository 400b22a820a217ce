import { getMessageFrom } from '../languages/get-message';

/** Lines by key, for every language; put in by the build. */
declare const LANGUAGES: Record<string, Record<string, string>>;

const language = new URLSearchParams(location.search).get('language') ?? 'en';
const messages = new Map(Object.entries({ ...LANGUAGES.en, ...LANGUAGES[language] }));

// No browser gives an ordinary page the lines of an extension.
Object.assign(globalThis, { chrome: { i18n: { getMessage: getMessageFrom(messages) } } });
