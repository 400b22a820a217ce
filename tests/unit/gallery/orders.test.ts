import { describe, expect, it } from 'vitest';
import { readOrder } from '@/lib/gallery/orders';
import { type TabMessage, tabMessage } from '@/lib/messages/tab';

const ORDERS: [message: TabMessage, order: ReturnType<typeof readOrder>][] = [
  [{ type: 'changed' }, 'refresh'],
  [{ type: 'command', command: 'like-tile' }, 'like'],
  [{ type: 'command', command: 'compare-tile' }, 'compare'],
  [{ type: 'command', command: 'next-tile' }, 'next'],
  [{ type: 'command', command: 'write-prompt' }, undefined],
  [{ type: 'prompt.write' }, undefined],
  [{ type: 'menu', entry: 'like' }, 'like-pointed'],
  [{ type: 'menu', entry: 'compare' }, 'compare-pointed'],
  [{ type: 'menu', entry: 'write' }, undefined],
  [{ type: 'say', line: 'like' }, undefined],
  [{ type: 'gallery.report' }, undefined],
];

describe('orders', () => {
  it.each(ORDERS)('%j is %s', (message, order) => {
    expect(tabMessage.safeParse(message).success).toBe(true);
    expect(readOrder(message)).toBe(order);
  });

  it.each([undefined, null, 1, [], {}, { type: 'command' }, { type: 'command', command: 'toString' }, { type: 'x' }])(
    '%j is none',
    (message) => expect(readOrder(message)).toBeUndefined(),
  );
});
