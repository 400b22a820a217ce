import { getMessageFrom } from './get-message';
import { messagesOf } from './messages';

// Where no browser is, `t` speaks English as it does in one.
Object.assign(globalThis, { chrome: { i18n: { getMessage: getMessageFrom(await messagesOf('en')) } } });
