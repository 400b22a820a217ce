/** What the background may want of a gallery. */
export type Order = 'refresh' | 'like' | 'compare' | 'next';

const COMMANDS: ReadonlyMap<unknown, Order> = new Map([
  ['like-tile', 'like'],
  ['compare-tile', 'compare'],
  ['next-tile', 'next'],
]);

/** Reads the messages of `tabMessage` that concern galleries, without its schema: zod is kept out of pages. */
export function readOrder(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'changed') return 'refresh';
  return message.type === 'command' && 'command' in message ? COMMANDS.get(message.command) : undefined;
}

/** Whether the popup asks how the gallery fares. */
export const asksForReport = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'gallery.report';
