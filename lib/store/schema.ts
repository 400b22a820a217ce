import type { DBSchema } from 'idb';
import type { CodeEntry } from '../codes/entry';
import type { Pair, Status } from '../messages/state';
import type { Profiles } from '../profiles/profiles';
import type { RatingEvent } from '../ratings/event';
import type { Picture, PictureId } from '../ratings/picture';
import type { Item } from '../sync/item';
import type { NamedLook } from '../words/named-look';

/** Name of the database in the extension's own origin. */
export const DATABASE = 'penchant';

/** What became of a picture's bytes. Only `queued` and `permission` are tried again by themselves. One that came with a backup and without its thumbnail is `elsewhere`: it is not read until a page shows it here. */
export type PictureState =
  | 'queued'
  | 'ready'
  | 'permission'
  | 'unreachable'
  | 'undecodable'
  | 'too-large'
  | 'elsewhere';

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
  /** `Int8Array` of 64, written once a version of the features and never made again by the same; and that version. */
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
  /** What the self-test writes. */
  probe: string;
  /** The latest time at which a rating was stored or made, in ms since 1970. */
  clock: number;
  /** Pictures taken into the pool on one day (ISO date, local). */
  seenOn: { day: string; count: number };
  /** Preference codes that were offered to prompts, newest last: they are ours wherever they stand. */
  offered: string[];
  /** Codes that a person did not want in the book when they were offered, newest last. */
  declined: string[];
  /** Absent until there is something to know of them. */
  profiles: Profiles;
  status: Status;
  pair: Pair | null;
  /** Imports that can be undone, newest last. */
  imports: ImportRecord[];
  /** The latest backup, and the running number that the next rating had then. */
  exported: { time: number; sequence: number };
  /** Settings and codes as they were in step with the person's other browsers last, by key; absent where they never were. */
  inStep: Readonly<Record<string, Item>>;
}

/** An import that can be undone. */
export interface ImportRecord {
  id: string;
  /** When it began, in ms since 1970. */
  time: number;
  /** The running number that the next rating of this device had then. */
  sequence: number;
  /** Ratings and pictures that it brought. */
  events: number;
  pictures: number;
  /** False while it runs, or where it was broken off. */
  done: boolean;
}

/** The ratings that one part of an imported file added. They are one row, since a browser takes about as long for it as for 50 rows of one rating. */
export interface EventBlock {
  import: string;
  part: number;
  /** Their ids, for the index. */
  ids: string[];
  events: RatingEvent[];
}

/** What one part of an imported file brought. */
export interface ImportPart {
  import: string;
  /** Its place among the parts, from 0. */
  part: number;
  /** Ids of the ratings that it added as rows of their own; absent since they come as a block. */
  events?: string[];
  /** Codes that it put into the code book. */
  codes: string[];
  /** Ids of the profiles that it brought; absent where it was made before there were several. */
  profiles?: string[];
  /** The pictures that it added or changed, as they were before; null for those that are new. */
  pictures: { id: PictureId; before: StoredPicture | null }[];
  counts: ImportCounts;
}

/** What became of the lines of an imported file. */
export interface ImportCounts {
  /** Ratings that are new, and those that were there already. */
  events: number;
  knownEvents: number;
  /** Pictures that are new or now known better. */
  pictures: number;
  /** Codes of the code book that are new. */
  codes: number;
  /** Lines that were not taken. */
  refused: number;
}

/** What the database holds after the last of `migrations/`. */
export interface PenchantSchema extends DBSchema {
  events: { key: string; value: RatingEvent };
  blocks: { key: [string, number]; value: EventBlock; indexes: { ids: string } };
  pictures: {
    key: PictureId;
    value: StoredPicture;
    indexes: { state: [PictureState, number]; view: string };
  };
  thumbnails: { key: PictureId; value: { id: PictureId; blob: Blob } };
  imports: { key: [string, number]; value: ImportPart };
  codes: { key: string; value: CodeEntry };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
}
