import { vi } from 'vitest';

/** Where the extension's own pages are, in these tests. */
export const OWN = 'chrome-extension://penchant';

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;
const listeners: Listener[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'penchant',
      getURL: (path: string) => OWN + path,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const { serve } = await import('@/lib/messages/router');
const { protocol } = await import('@/lib/messages/protocol');

/** What reached a handler. */
export interface Handled {
  type: string;
  request: unknown;
  sender: unknown;
}

/** The router with handlers that only note what reaches them. */
export function served(): { handled: Handled[]; send: (message: unknown, sender: unknown) => Promise<unknown> } {
  const handled: Handled[] = [];
  const note = (type: string) => async (request: unknown, sender: unknown) => {
    handled.push({ type, request, sender });
    return null;
  };
  listeners.length = 0;
  const handlers = Object.fromEntries(Object.keys(protocol).map((type) => [type, note(type)]));
  serve(handlers as unknown as Parameters<typeof serve>[0]);
  return { handled, send: async (message, sender) => listeners[0]?.(message, sender) };
}
