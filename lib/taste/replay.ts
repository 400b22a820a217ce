import type { RatingEvent } from '../ratings/event';
import { standingEvents } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import { TasteLog } from './taste-log';
import type { Basis } from './vector';

/** A log and its vectors as JSON holds them. */
export interface ReplayInput {
  /** In any order, undos included. */
  events: readonly RatingEvent[];
  /** 64 whole numbers (-127 to 127) for each picture. */
  vectors: Readonly<Record<PictureId, readonly number[]>>;
  basis: Basis;
}

/** What a log comes to. */
export interface Replayed {
  code: string | null;
  draft: string | null;
  /** 8 hexadecimal digits over the whole state. */
  hash: string;
  learned: number;
}

/** Replays a whole log from scratch: the same input gives the same bits in every engine. */
export function replay({ events, vectors, basis }: ReplayInput): Replayed {
  const known = new Map(Object.entries(vectors).map(([id, values]) => [id, Int8Array.from(values)]));
  const log = new TasteLog((id) => known.get(id), basis);
  log.replace(standingEvents(events));
  return {
    code: log.issued()?.text ?? null,
    draft: log.draft(),
    hash: log.stateHash(),
    learned: log.counts().learned,
  };
}
