import { describe, expect, test } from 'vitest';
import { previewImport } from '@/lib/backup/preview';
import type { RatingEvent } from '@/lib/ratings/event';
import { countEvents } from '@/lib/store/events';
import { backupOf, contentOf, freshStore, importInto, storeOf, streamOf } from '../store/fresh-store';

const rating = (number: number): RatingEvent => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  time: 1000 + number,
  kind: 'unlike',
  picture: 'a:b',
  device: 'desk',
  sequence: number,
  profile: 'main',
  site: 'a',
});
const ratings = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => rating(from + at));
const preview = async (db: Awaited<ReturnType<typeof freshStore>>, text: string) =>
  previewImport(db, streamOf(new TextEncoder().encode(text)));

describe('the preview of an import', () => {
  test('says what is new, what is known and what is refused, and is what the import then does', async () => {
    const db = await storeOf(ratings(0, 3), []);
    const lines = new TextDecoder().decode(await backupOf(await storeOf(ratings(0, 415), []))).split('\n');
    lines[5] = '{"type":"event","id":"broken"}';
    const before = await contentOf(db);
    const seen = await preview(db, lines.join('\n'));
    expect(seen).toEqual({
      made: 1,
      newEvents: 411,
      knownEvents: 3,
      newPictures: 0,
      knownPictures: 0,
      newCodes: 0,
      newProfiles: 0,
      knownProfiles: 0,
      knownCodes: 0,
      span: { first: 1003, last: 1414 },
      refused: [{ why: 'not-a-rating', count: 1, line: 6 }],
      cutOff: false,
    });
    expect(await contentOf(db)).toEqual(before);

    const { parts } = await importInto(db, new TextEncoder().encode(lines.join('\n')));
    expect(parts).toEqual([{ events: 411, knownEvents: 3, pictures: 0, codes: 0, refused: 1 }]);
    expect(await countEvents(db)).toBe(414);
  });

  test('sees a file that is cut off', async () => {
    const db = await freshStore();
    const lines = new TextDecoder().decode(await backupOf(await storeOf(ratings(0, 9), []))).split('\n');
    expect(await preview(db, lines.slice(0, 5).join('\n'))).toMatchObject({ newEvents: 4, cutOff: true });
    expect(await preview(db, [...lines.slice(0, 3), ...lines.slice(4)].join('\n'))).toMatchObject({ cutOff: true });
  });

  test('refuses what is no backup, and one of a newer Penchant', async () => {
    const db = await freshStore();
    for (const text of [
      '',
      '\n\n',
      'hello',
      '{"type":"end","pictures":0,"codes":0,"events":0}',
      JSON.stringify(rating(1)),
    ])
      expect(await preview(db, text)).toEqual({ refusal: 'not-ours' });
    expect(await preview(db, '{"type":"penchant","version":99,"made":1}')).toEqual({ refusal: 'newer' });
  });
});
