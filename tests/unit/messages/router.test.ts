import { beforeEach, describe, expect, test } from 'vitest';
import { OWN, served } from './served';

const page = { id: 'penchant', url: `${OWN}/popup.html` };
const content = { id: 'penchant', url: 'https://gallery.example/art', tab: { id: 7 } };
const draft = { id: '11111111-1111-4111-8111-111111111111', time: 1, kind: 'like', picture: 'a:b', context: [] };

describe('the router', () => {
  let router: ReturnType<typeof served>;
  beforeEach(() => {
    router = served();
  });

  test('tells the handler who sent, by the browser’s word', async () => {
    const request = { draft, pictures: [] };
    await router.send({ type: 'rating.append', request }, content);
    const sender = { kind: 'content', url: content.url, tab: 7, frame: 0 };
    expect(router.handled).toEqual([{ type: 'rating.append', request, sender }]);
  });

  test.each([
    ['rating.append', { draft }],
    ['pictures.seen', { view: draft.id }],
  ])('loses nothing of %s for a picture that is none', async (type, request) => {
    const good = { id: 'a:b', url: 'https://a.example/b.jpg', page: 'https://a.example/' };
    const bad = [{ ...good, url: 'file:///etc/passwd' }, { ...good, caption: 'x'.repeat(5000) }, null];
    await router.send({ type, request: { ...request, pictures: [bad[0], good, ...bad] } }, content);
    expect(router.handled).toMatchObject([{ type, request: { ...request, pictures: [good] } }]);
  });

  test.each([
    ['an unknown type', 'toString', {}],
    ['no draft', 'rating.append', { pictures: [] }],
    ['an id that is no UUID', 'rating.append', { draft: { ...draft, id: 'x' }, pictures: [] }],
    ['more pictures than a rating can name', 'rating.append', { draft, pictures: Array.from({ length: 25 }) }],
    ['a strength of 1001', 'settings.change', { strength: 1001 }],
  ])('refuses %s', async (_, type, request) => {
    expect(await router.send({ type, request }, page)).toMatchObject({ ok: false, problem: { code: 'refused' } });
    expect(router.handled).toEqual([]);
  });
});
