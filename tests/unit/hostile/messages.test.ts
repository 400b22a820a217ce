import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessageType, protocol } from '@/lib/messages/protocol';
import { tabMessage } from '@/lib/messages/tab';
import { examples } from '../messages/examples';
import { OWN, served } from '../messages/served';
import { cases, PATIENCE } from './cases';
import { hostileJson, hostileText } from './texts';

const types = Object.keys(protocol) as MessageType[];

/** A request of this message with some of its parts replaced, or anything at all. */
const requestOf = (type: MessageType): fc.Arbitrary<unknown> => {
  const known: Record<string, unknown> = { ...examples[type] };
  return fc.oneof(
    hostileJson,
    fc
      .tuple(fc.constantFrom(...Object.keys(known), 'more'), hostileJson)
      .map(([key, value]) => ({ ...known, [key]: value })),
  );
};
const senders = fc.oneof(
  fc.constant({ id: 'penchant', url: `${OWN}/popup.html` }),
  fc.constant({ id: 'penchant', url: 'https://gallery.example/', tab: { id: 1 } }),
  fc.record({
    id: fc.constantFrom('penchant', 'stranger'),
    url: hostileText,
    origin: hostileText,
    tab: fc.record({ id: fc.nat() }),
  }),
);

describe('a message, whatever it holds', () => {
  test('is refused, or fits its schema when it reaches its handler, and never throws', {
    timeout: PATIENCE,
  }, async () => {
    const router = served();
    const message = fc.constantFrom(...types).chain((type) => fc.tuple(fc.constant(type), requestOf(type)));
    await fc.assert(
      fc.asyncProperty(message, senders, async ([type, request], sender) => {
        router.handled.length = 0;
        const answer = await router.send({ type, request }, sender);
        const [reached] = router.handled;
        expect(answer).toMatchObject(reached ? { ok: true } : { ok: false, problem: { code: 'refused' } });
        if (reached) expect(protocol[type].request.safeParse(reached.request).data).toEqual(reached.request);
      }),
      cases('messages', 1.5),
    );
  });

  test('of no known kind is refused by both sides', { timeout: PATIENCE }, async () => {
    const router = served();
    await fc.assert(
      fc.asyncProperty(hostileJson, async (message) => {
        expect(await router.send(message, { id: 'penchant', url: `${OWN}/popup.html` })).toMatchObject({ ok: false });
        expect(tabMessage.safeParse(message).success).toBe(false);
      }),
      cases('messages', 3),
    );
    expect(router.handled).toEqual([]);
  });
});
