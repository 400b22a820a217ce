import { ASK_PROMPT, LONGEST_PROMPT, TELL_PROMPT } from './prompt-question';

const HERE = Symbol.for('penchant-prompts');

/** How many components are climbed from an element until one has what is asked for. */
const LEVELS = 40;

/** As much of React's own record of an element as is used here. */
interface Fiber {
  memoizedProps?: unknown;
  return?: Fiber | null;
}

/**
 * Answers which prompt a tile was made with, from the page's own world: some pages keep it in the state of their
 * framework and show it nowhere. It tells a text and does nothing else.
 */
export function tellPrompts(): void {
  if (Reflect.has(window, HERE)) return;
  Reflect.set(window, HERE, true);
  document.addEventListener(ASK_PROMPT, (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !(event instanceof CustomEvent)) return;
    const prompt = promptOf(target, String(event.detail));
    if (prompt) target.dispatchEvent(new CustomEvent(TELL_PROMPT, { detail: prompt.slice(0, LONGEST_PROMPT) }));
  });
}

/** The prompt in the nearest component above an element that has such a property. The page's objects may throw. */
function promptOf(element: Element, property: string): string | undefined {
  try {
    let fiber = fiberOf(element);
    for (let level = 0; fiber && level < LEVELS; level += 1, fiber = fiber.return ?? undefined) {
      const prompt = promptIn(partOf(fiber.memoizedProps, property));
      if (prompt) return prompt;
    }
  } catch {
    // Nobody's prompt, then.
  }
  return undefined;
}

function fiberOf(element: Element): Fiber | undefined {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber'));
  const fiber: unknown = key && Reflect.get(element, key);
  return typeof fiber === 'object' && fiber !== null ? fiber : undefined;
}

/** The words of a job: its decoded parts, else the text as it was typed. */
function promptIn(job: unknown): string | undefined {
  const decoded = partOf(partOf(job, 'prompt'), 'decodedPrompt');
  if (Array.isArray(decoded)) {
    const parts = decoded.slice(0, 100).map((part) => textOf(partOf(part, 'content')));
    const prompt = parts.filter((part) => part !== undefined).join(' ');
    if (prompt) return prompt;
  }
  const typed = ['full_command', 'text_prompt', 'raw_prompt'].map((name) => textOf(partOf(job, name)));
  return typed.find((text) => text !== undefined);
}

const partOf = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
