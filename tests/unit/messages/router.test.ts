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
    expect(await router.send({ type, request }, page)).toMatchObject({ ok: false, problem: { code: 'refused' } });
    expect(router.handled).toEqual([]);
  });
});
