/** Follows the input method of a page: the function it gives says whether a word is being composed. */
export function followComposition(signal: AbortSignal): () => boolean {
  let composing = false;
  const follow = (event: Event) => {
    composing = event.type === 'compositionstart';
  };
  window.addEventListener('compositionstart', follow, { capture: true, signal });
  window.addEventListener('compositionend', follow, { capture: true, signal });
  return () => composing;
}
