import { expect, test } from 'vitest';
import { ratingsTable } from '@/lib/backup/csv';
import type { RatingEvent } from '@/lib/ratings/event';

const head = { device: 'desk', profile: 'main', site: 'gallery.test' };
const log: RatingEvent[] = [
  { ...head, id: 'c', sequence: 2, time: 2000, kind: 'undo', undone: 'b' },
  { ...head, id: 'b', sequence: 1, time: 1000, kind: 'vote', left: 'x:"1", 2', right: '=cmd()', outcome: 'left' },
  { ...head, id: 'a', sequence: 0, time: 0, kind: 'like', picture: 'x:1', context: ['x:2'] },
];

test('the table of ratings is one that a spreadsheet reads, and no cell of it is a formula', () => {
  expect([...ratingsTable(log)].join('')).toBe(
    [
      '\uFEFFtime,kind,outcome,picture,other picture,stands,site,profile,id',
      '1970-01-01T00:00:00.000Z,like,,x:1,,yes,gallery.test,main,a',
      '1970-01-01T00:00:01.000Z,vote,left,"x:""1"", 2",\'=cmd(),no,gallery.test,main,b',
      '',
    ].join('\r\n'),
  );
});
