import fc from 'fast-check';
import type { RatingEvent } from '@/lib/ratings/event';
import type { StoredPicture } from '@/lib/store/schema';
import { FEATURES } from './fresh-store';

const PICTURES = 8;
const pictureId = fc.integer({ min: 0, max: PICTURES - 1 }).map((number) => `gallery.test:${number}`);

/** A log of several devices, with undos of what is in it. */
export const arbitraryLog: fc.Arbitrary<RatingEvent[]> = fc
  .array(
    fc.record({
      // Without a leaning towards zeros: no two logs may come to the same id for different ratings.
      id: fc.noBias(fc.uuid({ version: 4 })),
      // Few moments, so that the order often rests on device and number.
      time: fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_020 }),
      device: fc.constantFrom('desk', 'laptop'),
      kind: fc.constantFrom('like', 'unlike', 'vote', 'skip', 'undo'),
      left: pictureId,
      right: pictureId,
      outcome: fc.constantFrom<('left' | 'right' | 'tie')[]>('left', 'right', 'tie'),
      undone: fc.nat(),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => {
    const undoable = drafts.filter(({ kind }) => kind !== 'undo');
    return drafts.map(({ id, time, device, kind, left, right, outcome, undone }, sequence): RatingEvent => {
      const head = { id, time, device, sequence, profile: 'main', site: 'gallery.test' };
      if (kind === 'like') return { ...head, kind, picture: left, context: left === right ? [] : [right] };
      if (kind === 'unlike') return { ...head, kind, picture: left };
      if (kind === 'undo') return { ...head, kind, undone: undoable[undone % Math.max(1, undoable.length)]?.id ?? id };
      return kind === 'vote' ? { ...head, kind, left, right, outcome } : { ...head, kind: 'skip', left, right };
    });
  });

const vector = fc.int8Array({ minLength: 48, maxLength: 48 });

const arbitraryPicture = (number: number): fc.Arbitrary<StoredPicture> =>
  fc
    .record({
      read: fc.boolean(),
      // Two machines may have read the same picture to different last bits, or with older features.
      vector,
      features: fc.constantFrom(FEATURES, 'hand-made/older'),
      rated: fc.constantFrom<(0 | 1)[]>(0, 1),
      caption: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    })
    .map(({ read, rated, caption, ...features }) => ({
      id: `gallery.test:${number}`,
      url: `https://cdn.gallery.test/${number}.webp`,
      page: 'https://gallery.test/',
      ...(caption === undefined ? {} : { caption }),
      site: 'gallery.test',
      seen: 1_700_000_000_000 + number,
      view: '',
      rated,
      attempts: 0,
      ...(read ? { state: 'ready' as const, ...features } : { state: 'queued' as const }),
    }));

/** Some of the pictures that a log may name. */
export const arbitraryPictures: fc.Arbitrary<StoredPicture[]> = fc
  .subarray([...Array(PICTURES).keys()])
  .chain((numbers) => fc.tuple(...numbers.map(arbitraryPicture)));
