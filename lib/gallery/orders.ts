/** What the background may want of a gallery. */
export type Order = 'refresh' | 'like' | 'compare' | 'next' | 'like-pointed' | 'compare-pointed';

/** By the browser's command, or by the entry of its context menu: that means the picture where the menu was opened. */
const ORDERS: ReadonlyMap<unknown, Order> = new Map([
  ['like-tile', 'like'],
  ['compare-tile', 'compare'],
  ['next-tile', 'next'],
  ['like', 'like-pointed'],
  ['compare', 'compare-pointed'],
]);

/** Reads the messages of `tabMessage` that concern galleries, without its schema: zod is kept out of pages. */
export function readOrder(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'changed') return 'refresh';
  return ORDERS.get('command' in message ? message.command : 'entry' in message && message.entry);
}

/** Whether the popup asks how the gallery fares. */
export const asksForReport = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'gallery.report';
