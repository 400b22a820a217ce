/** What some browsers report for keys that an input method takes. */
const COMPOSING = 229;

/** Whether a key may submit a prompt: Enter, alone or with Ctrl or Cmd, as a person pressed it and no input method takes it. */
export const isSubmitKey = (event: KeyboardEvent): boolean =>
  event.isTrusted &&
  event.key === 'Enter' &&
  !event.shiftKey &&
  !event.altKey &&
  !event.isComposing &&
  event.keyCode !== COMPOSING;
