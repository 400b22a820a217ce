import { beforeEach, describe, expect, test, vi } from 'vitest';

const OWN = 'chrome-extension://penchant';
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

const page = { id: 'penchant', url: `${OWN}/popup.html` };
const content = { id: 'penchant', url: 'https://gallery.example/art', tab: { id: 7 } };
const UUID = '11111111-1111-4111-8111-111111111111';
const draft = { id: UUID, time: 1, kind: 'like', picture: 'a:b', context: [] };

describe('the router', () => {
  const handled: { type: string; sender: unknown }[] = [];
  beforeEach(() => {
    handled.length = 0;
    listeners.length = 0;
    const handlers = Object.fromEntries(
      Object.keys(protocol).map((type) => [
        type,
        async (_: unknown, sender: unknown) => {
          handled.push({ type, sender });
          return null;
        },
      ]),
    );
    serve(handlers as unknown as Parameters<typeof serve>[0]);
  });
  const ask = (type: string, request: unknown, sender: unknown) => listeners[0]?.({ type, request }, sender);
  const refused = { ok: false, problem: { code: 'refused' } };

  test('tells the handler who sent, by the browser’s word', async () => {
    await ask('rating.append', { draft, pictures: [] }, { ...content, url: 'https://gallery.example/art' });
    expect(handled).toEqual([
      { type: 'rating.append', sender: { kind: 'content', url: 'https://gallery.example/art', tab: 7, frame: 0 } },
    ]);
  });

  test.each(['settings.change', 'site.switch', 'site.visit', 'status.get', 'pair.next', 'code.explain'])(
    'refuses %s from a content script',
    async (type) => {
      const request = { site: 'practice', on: true, tab: 1, text: 'x' };
      expect(await ask(type, request, content)).toMatchObject(refused);
      expect(await ask(type, request, page)).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['another extension', { ...page, id: 'stranger' }],
    ['no page at all', { id: 'penchant' }],
    ['a page without a tab', { id: 'penchant', url: 'https://gallery.example/' }],
    ['an address that begins like ours', { id: 'penchant', url: `${OWN}.example/popup.html` }],
  ])('refuses a message from %s', async (_, sender) => {
    expect(await ask('status.get', {}, sender)).toMatchObject(refused);
    expect(handled).toEqual([]);
  });

  test.each([
    ['an unknown type', 'toString', {}],
    ['no draft', 'rating.append', { pictures: [] }],
    ['an id that is no UUID', 'rating.append', { draft: { ...draft, id: 'x' }, pictures: [] }],
    [
      'a picture that is no http address',
      'rating.append',
      { draft, pictures: [{ id: 'a:b', url: 'file:///etc/passwd', page: 'https://a.example/' }] },
    ],
    ['a strength of 1001', 'settings.change', { strength: 1001 }],
  ])('refuses %s', async (_, type, request) => {
    expect(await ask(type, request, page)).toMatchObject(refused);
    expect(handled).toEqual([]);
  });
});
