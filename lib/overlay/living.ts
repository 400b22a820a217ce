/** Our scripts on other people's pages. */
export type PageScript = 'gallery' | 'prompt';

/** The name under which a script's signal stands in the extension's own world, which the page cannot see. */
export const signOf = (script: PageScript): string => `penchant ${script}`;

/** Says that a copy of this script is at work in this frame until `signal` aborts. An update begins with a world of its own, where nothing stands. */
export function signIn(script: PageScript, signal: AbortSignal): void {
  Reflect.set(globalThis, signOf(script), signal);
}
