/** What the background may want of a gallery. */
export type Order = 'refresh' | 'like' | 'compare' | 'next' | 'like-pointed' | 'compare-pointed';

const COMMANDS: ReadonlyMap<unknown, Order> = new Map([
  ['like-tile', 'like'],
  ['compare-tile', 'compare'],
  ['next-tile', 'next'],
]);

/** The same of the picture where the context menu was opened. */
const MENU: ReadonlyMap<unknown, Order> = new Map([
  ['like', 'like-pointed'],
  ['compare', 'compare-pointed'],
]);

/** Reads the messages of `tabMessage` that concern galleries, without its schema: zod is kept out of pages. */
export function readOrder(message: unknown): Order | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (message.type === 'changed') return 'refresh';
  if (message.type === 'menu' && 'entry' in message) return MENU.get(message.entry);
  return message.type === 'command' && 'command' in message ? COMMANDS.get(message.command) : undefined;
}

/** Whether it was chosen in the context menu, which is told whether somebody took it. */
export const isFromMenu = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'menu';

/** Whether the popup asks how the gallery fares. */
export const asksForReport = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'gallery.report';
