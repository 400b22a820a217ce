import { beforeEach, describe, expect, test } from 'vitest';
import { type MessageType, protocol } from '@/lib/messages/protocol';
import { examples } from './examples';
import { OWN, served } from './served';

const page = { id: 'penchant', url: `${OWN}/popup.html` };
const content = { id: 'penchant', url: 'https://gallery.example/art', tab: { id: 7 } };
const refused = { ok: false, problem: { code: 'refused' } };
const types = Object.keys(protocol) as MessageType[];

/** All that a script in a page may ask for. What is added here can be sent by whoever breaks out of a page: it has to be harmless. */
const FROM_PAGES: readonly MessageType[] = [
  'rating.append',
  'pictures.seen',
  'pictures.marks',
  'page.state',
  'prompt.suffix',
  'editor.reach',
  'prompts.reach',
  'prompt.choices',
  'prompt.choose',
  'codes.offer',
  'codes.keep',
  'codes.decline',
];

const FORGED: [who: string, sender: object][] = [
  ['another extension', { ...page, id: 'stranger' }],
  ['another extension’s script in a page', { ...content, id: 'stranger' }],
  ['nobody', {}],
  ['a sender without an address', { id: 'penchant', tab: { id: 7 } }],
  ['a page outside of every tab', { id: 'penchant', url: content.url }],
  ['an address that begins like ours', { id: 'penchant', url: `${OWN}.example/popup.html` }],
  ['our pages by another scheme', { id: 'penchant', url: 'https://penchant/popup.html' }],
  ['a frame without an origin', { id: 'penchant', url: 'about:srcdoc', origin: 'null', tab: { id: 7 } }],
];

/** The same request with one value made far too large, for each of its texts and lists. */
function* swollen(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield 'x'.repeat(2_000_000);
  else if (Array.isArray(value)) {
    yield Array.from({ length: 100_000 }, () => value[0]);
    for (const larger of swollen(value[0])) yield [larger];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const larger of swollen(part)) yield { ...value, [key]: larger };
}

describe('every message', () => {
  let router: ReturnType<typeof served>;
  beforeEach(() => {
    router = served();
  });

  test('has a well-formed example that its own sender may send', async () => {
    for (const type of types) {
      const sender = protocol[type].senders.some((kind) => kind === 'page') ? page : content;
      expect([type, await router.send({ type, request: examples[type] }, sender)]).toEqual([
        type,
        { ok: true, value: null },
      ]);
    }
    expect(router.handled.map(({ type }) => type)).toEqual(types);
  });

  test('is taken from a script in a page only where it stands on the list', async () => {
    for (const type of types) {
      const answer = await router.send({ type, request: examples[type] }, content);
      expect([type, answer]).toMatchObject([type, FROM_PAGES.includes(type) ? { ok: true } : refused]);
    }
    expect(router.handled.map(({ type }) => type)).toEqual(types.filter((type) => FROM_PAGES.includes(type)));
  });

  test('that only pages of a site may send is refused from our own pages, which have no site', async () => {
    for (const type of types.filter((type) => !protocol[type].senders.some((kind) => kind === 'page')))
      expect([type, await router.send({ type, request: examples[type] }, page)]).toMatchObject([type, refused]);
    expect(router.handled).toEqual([]);
  });

  test.each(FORGED)('is refused from %s', async (_, sender) => {
    for (const type of types)
      expect(await router.send({ type, request: examples[type] }, sender)).toMatchObject(refused);
    expect(router.handled).toEqual([]);
  });

  test('with a forged body is refused, and reaches no handler', async () => {
    for (const type of types) {
      const sender = FROM_PAGES.includes(type) ? content : page;
      for (const request of [undefined, null, 1, 'x', [], [examples[type]], () => undefined])
        expect([type, request, await router.send({ type, request }, sender)]).toMatchObject([type, request, refused]);
      for (const [key, value] of Object.entries(examples[type]))
        for (const wrong of [Symbol('wrong'), typeof value === 'string' ? 7 : 'x', Number.NaN, null])
          expect([
            type,
            key,
            await router.send({ type, request: { ...examples[type], [key]: wrong } }, sender),
          ]).toMatchObject([type, key, refused]);
    }
    expect(router.handled).toEqual([]);
  });

  test('is refused where one of its texts or lists is far too large, but for a picture, which is left out', async () => {
    for (const type of types)
      for (const request of swollen(examples[type])) {
        const answer = await router.send({ type, request }, FROM_PAGES.includes(type) ? content : page);
        const left = router.handled.splice(0);
        if (left.length > 0) expect(left).toMatchObject([{ type, request: { ...examples[type], pictures: [] } }]);
        else expect([type, answer]).toMatchObject([type, refused]);
      }
  });

  test('brings no field to its handler that its schema does not know', async () => {
    const more = JSON.parse('{ "admin": true, "__proto__": { "polluted": true }, "sender": { "kind": "page" } }');
    for (const type of types)
      await router.send({ type, request: { ...examples[type], ...more } }, FROM_PAGES.includes(type) ? content : page);
    expect(router.handled).toHaveLength(types.length);
    for (const { request } of router.handled)
      expect(Object.keys(request as object)).not.toEqual(expect.arrayContaining(['admin']));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
