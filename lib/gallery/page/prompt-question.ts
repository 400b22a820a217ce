/** The events by which our two scripts talk about a tile's prompt, in the page's document. */
export const ASK_PROMPT = 'penchant-ask-prompt';
export const TELL_PROMPT = 'penchant-tell-prompt';

/** Longest prompt that is told, in characters; the same as the longest caption. */
export const LONGEST_PROMPT = 4000;
