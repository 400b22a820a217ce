/** What the person in the tests and the demo is fond of: quiet, natural pictures. */
const FOND_OF = /misty mountains|ink wash|watercolour|botanical|nebula/;

/** Whether that person likes a picture of the practice gallery, going by its caption. */
export const isLiked = (caption: string): boolean => FOND_OF.test(caption);

/** The key with which that person votes. */
export function voteKey(left: string, right: string): 'ArrowLeft' | 'ArrowRight' | 'ArrowDown' {
  if (isLiked(left) === isLiked(right)) return 'ArrowDown';
  return isLiked(left) ? 'ArrowLeft' : 'ArrowRight';
}
