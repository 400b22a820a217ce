import type { Profile } from '../profiles/profile';
import type { RatingEvent } from '../ratings/event';
import type { Database } from '../store/database';
import { walkEvents } from '../store/events';
import { readProfiles } from '../store/profiles';
import type { StoredPicture } from '../store/schema';
import { walk } from '../store/walk';
import type { z } from '../zod';
import { toBase64 } from './base64';
import { type codeLine, type endLine, FORMAT_VERSION, type headLine, type PictureLine } from './format';

export interface BackupOptions {
  /** ms since 1970. */
  now: number;
  /** Small pictures go along, so that a person can vote at once where the file is read. */
  thumbnails: boolean;
  /** How many ratings and pictures are written so far. */
  progress?: (written: { events: number; pictures: number }) => void;
}

/** A whole backup, as pieces of text that end with a line each. See `docs/export-format.md`. */
export async function* writeBackup(db: Database, { now, thumbnails, progress }: BackupOptions): AsyncGenerator<string> {
  const written = { pictures: 0, codes: 0, profiles: 0, events: 0 };
  const head: z.infer<typeof headLine> = { type: 'penchant', version: FORMAT_VERSION, made: now };
  yield line(head);
  for await (const pictures of walk(db, 'pictures')) {
    for (const picture of pictures) yield line(await toPictureLine(db, picture, thumbnails));
    written.pictures += pictures.length;
    progress?.(written);
  }
  // What a failed migration left may be older than the code book.
  const codes = db.objectStoreNames.contains('codes') ? await db.getAll('codes') : [];
  yield codes.map((entry) => line({ type: 'code', entry })).join('');
  written.codes = codes.length;
  // Of one that was never named there is nothing to tell.
  const all = (await readProfiles(db)).all.filter(({ name, archived }) => name !== '' || archived);
  yield all.map((profile) => line({ type: 'profile', profile })).join('');
  written.profiles = all.length;
  for await (const events of walkEvents(db)) {
    yield events.map((event) => line({ type: 'event', ...event })).join('');
    written.events += events.length;
    progress?.(written);
  }
  const end: z.infer<typeof endLine> = { type: 'end', ...written };
  yield line(end);
}

type AnyLine =
  | z.infer<typeof headLine>
  | PictureLine
  | z.infer<typeof codeLine>
  | { type: 'profile'; profile: Profile }
  | z.infer<typeof endLine>
  | ({ type: 'event' } & RatingEvent);

const line = (content: AnyLine): string => `${JSON.stringify(content)}\n`;

async function toPictureLine(db: Database, picture: StoredPicture, thumbnails: boolean): Promise<PictureLine> {
  const { id, url, page, caption, site, seen, rated, excluded, vector, features } = picture;
  const small = thumbnails ? await db.get('thumbnails', id) : undefined;
  return {
    type: 'picture',
    id,
    url,
    page,
    ...(caption === undefined ? {} : { caption }),
    site,
    seen,
    rated,
    ...(excluded ? { excluded } : {}),
    ...(vector ? { vector: toBase64(new Uint8Array(vector.buffer, vector.byteOffset, vector.length)) } : {}),
    ...(features === undefined ? {} : { features }),
    ...(small ? { thumbnail: toBase64(new Uint8Array(await small.blob.arrayBuffer())) } : {}),
  };
}
