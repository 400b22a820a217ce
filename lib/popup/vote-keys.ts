import type { Choice } from './vote-session';

const KEYS: ReadonlyMap<string, Choice | 'undo'> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowDown', 'tie'],
  ['s', 'skip'],
  ['z', 'undo'],
]);

/** What a key press means for the pair, or undefined. Held keys, shortcuts of the browser and typing mean nothing here. */
export function voteKey(event: KeyboardEvent): Choice | 'undo' | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing)
    return undefined;
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return undefined;
  return KEYS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
}
