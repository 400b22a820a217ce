import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratingsTable } from '@/lib/backup/csv';
import { codeLine, pictureLine } from '@/lib/backup/format';
import { previewImport } from '@/lib/backup/preview';
import { readLine } from '@/lib/backup/read-line';
import { readRatingEvent } from '@/lib/ratings/event';
import { freshStore, importInto, streamOf } from '../store/fresh-store';
import { cases, PATIENCE } from './cases';
import { growth, LINEAR } from './growth';
import { hostileJson, hostileText } from './texts';

const UUID = '3f0c7a52-1b5e-4b0e-9d61-0a4f5b6c7d01';
const stamped = { id: UUID, time: 5, device: 'desk', sequence: 0, profile: 'main', site: 'a' };
const WELL_FORMED: Record<string, unknown>[] = [
  { type: 'penchant', version: 1, made: 7 },
  { type: 'event', ...stamped, kind: 'like', picture: 'a:b', context: ['a:c'] },
  { type: 'event', ...stamped, kind: 'vote', left: 'a:b', right: 'a:c', outcome: 'tie' },
  { type: 'event', ...stamped, kind: 'undo', undone: UUID },
  { type: 'picture', id: 'a:b', url: 'https://a.test/b.webp', page: 'https://a.test/', site: 'a', seen: 1, rated: 0 },
  {
    type: 'picture',
    ...{
      id: 'a:c',
      url: 'https://a.test/c.webp',
      page: 'https://a.test/',
      caption: 'A fox',
      site: 'a',
      seen: 1,
      rated: 1,
    },
    ...{ vector: 'AAEC', features: 'x/1', thumbnail: 'UklGRg==' },
  },
  {
    type: 'code',
    entry: { code: 'ueeo8az', kind: 'profile', name: '', note: '', source: 'own', added: 1, favourite: false },
  },
  { type: 'end', pictures: 1, codes: 0, events: 2 },
];

/** A line of a backup in which something was changed, added or taken away. */
const nearLine: fc.Arbitrary<string> = fc
  .record({
    line: fc.constantFrom(...WELL_FORMED),
    at: fc.nat(),
    value: hostileJson,
    how: fc.constantFrom('change', 'add', 'cut', 'lose', 'keep'),
    key: hostileText,
  })
  .map(({ line, at, value, how, key }) => {
    const keys = Object.keys(line);
    const chosen = keys[at % keys.length] ?? '';
    if (how === 'change') return JSON.stringify({ ...line, [chosen]: value });
    if (how === 'add') return JSON.stringify({ ...line, [key]: value });
    if (how === 'lose') return JSON.stringify({ ...line, [chosen]: undefined });
    const text = JSON.stringify(line);
    return how === 'cut' ? text.slice(0, at % text.length) : text;
  });

const anyLine = fc.oneof(
  { weight: 4, arbitrary: nearLine },
  hostileText,
  hostileJson.map((value) => `${JSON.stringify(value)}`),
);

describe('a file to import, whatever is in it', () => {
  test('has lines that are read to what fits its schema, or refused', { timeout: PATIENCE }, () => {
    let read = 0;
    fc.assert(
      fc.property(anyLine, (text) => {
        const line = readLine(text);
        if (line.kind === 'event') expect(readRatingEvent(line.event)).toEqual(line.event);
        else if (line.kind === 'picture') {
          expect(pictureLine.safeParse(line.picture).success).toBe(true);
          for (const url of [line.picture.url, line.picture.page])
            expect(/^https?:/i.test(url) ? URL.canParse(url) : /^(?:\/starter\/\d+\.webp|starter)$/i.test(url)).toBe(
              true,
            );
        } else if (line.kind === 'code')
          expect(codeLine.safeParse({ type: 'code', entry: line.entry }).success).toBe(true);
        if (line.kind !== 'refused') read += 1;
      }),
      cases('imports', 1.25),
    );
    expect(read).toBeGreaterThan(100);
  });

  test('is previewed and taken in without a throw, and both count alike', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 12 }), fc.boolean(), async (lines, headed) => {
        const text = [...(headed ? [JSON.stringify(WELL_FORMED[0])] : []), ...lines].join('\n');
        const bytes = new TextEncoder().encode(text);
        const db = await freshStore();
        const preview = await previewImport(db, streamOf(bytes, 7));
        const { parts } = await importInto(db, bytes);
        if (!('refusal' in preview)) {
          expect(parts.reduce((sum, { events }) => sum + events, 0)).toBe(preview.newEvents);
          expect(await db.count('pictures')).toBe(preview.newPictures);
          expect(await db.count('codes')).toBe(preview.newCodes);
        }
        db.close();
      }),
      cases('imports', 20),
    );
  });

  test('never becomes a formula in the table of ratings', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileText, hostileText, (site, picture) => {
        const table = [...ratingsTable([{ ...stamped, kind: 'unlike', site, picture }])].join('');
        const row = table.slice(table.indexOf('\n') + 1);
        const cells = [...row.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",\n]*))(?=,|\r?\n|$)/gy)];
        for (const [, quoted, bare = ''] of cells) expect(quoted ?? bare).not.toMatch(/^[=+@\t\r-]/);
      }),
      cases('imports', 6.6),
    );
  });

  test.each(['{"type":', '[', '{"a":', '"', '9', '\\u0000', '{"type":"event","id":"'])(
    'takes linear time: %j',
    (unit) => {
      const text = unit.repeat(16_000 / unit.length);
      expect(growth(readLine, text)).toBeLessThan(LINEAR);
      expect(growth((long) => readLine(JSON.stringify({ ...WELL_FORMED[4], caption: long })), text)).toBeLessThan(
        LINEAR,
      );
      expect(growth((long) => readLine(JSON.stringify({ ...WELL_FORMED[5], thumbnail: long })), text)).toBeLessThan(
        LINEAR,
      );
    },
  );
});
