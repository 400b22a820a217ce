import type { DBSchema } from 'idb';
import type { Pair, Status } from '../messages/state';
import type { RatingEvent } from '../ratings/event';
import type { Picture, PictureId } from '../ratings/picture';
import type { NamedLook } from '../words/named-look';

/** Name of the database in the extension's own origin. */
export const DATABASE = 'penchant';

/** What became of a picture's bytes. Only `queued` and `permission` are tried again by themselves. */
export type PictureState = 'queued' | 'ready' | 'permission' | 'unreachable' | 'undecodable' | 'too-large';

/** A picture that was seen or rated. */
export interface StoredPicture extends Picture {
  /** Site id or origin of the page. */
  site: string;
  /** When it was first seen, in ms since 1970. */
  seen: number;
  /** UUID of the page view in which it was first seen; empty where it came with a rating. */
  view: string;
  state: PictureState;
  /** 1 once it took part in a rating: read before the others, and never dropped. */
  rated: 0 | 1;
  /** How often reading it failed. */
  attempts: number;
  /** `Int8Array` of 48, written once and never made again, with the version of the features. */
  vector?: Int8Array;
  features?: string;
  /** The person does not want to vote on it. */
  excluded?: true;
  /** What can be said of it in words; its version says whether it is still read. */
  look?: NamedLook;
}

/** Single values. Status and pair are copies that can be made again; they let the popup draw before the worker is awake. */
export interface Meta {
  device: string;
  sequence: number;
  /** Pictures taken into the pool on one day (ISO date, local). */
  seenOn: { day: string; count: number };
  /** Preference codes that were offered to prompts, newest last: they are ours wherever they stand. */
  offered: string[];
  status: Status;
  pair: Pair | null;
}

/** What the database holds after the last of `migrations/`. */
export interface PenchantSchema extends DBSchema {
  events: { key: string; value: RatingEvent };
  pictures: {
    key: PictureId;
    value: StoredPicture;
    indexes: { state: [PictureState, number]; view: string };
  };
  thumbnails: { key: PictureId; value: { id: PictureId; blob: Blob } };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}
