/** Longest address that is taken for a picture's or its page's (characters). */
export const LONGEST_URL = 8192;

/** A host that the browser can be asked for, and nobody's name before it. */
const ON_THE_WEB = /^https?:\/\/[\w.:[\]-]+(?:[/?#]|$)/i;

/** Whether an address is one that a picture's record may carry. Pages and the background ask the same, so that nothing is found that is refused later. */
export const isPictureAddress = (url: string): boolean =>
  url.length <= LONGEST_URL && ON_THE_WEB.test(url) && URL.canParse(url);
