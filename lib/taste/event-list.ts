import { compareEvents } from '../ratings/event';
import type { StandingEvent } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import type { Fit } from './row';

/** A standing event and what the last replay noted about it. */
export interface Entry {
  readonly event: StandingEvent;
  /** How far it was learned; undefined where there is nothing to learn, or not yet replayed. */
  fit: Fit | undefined;
  /** Its number among the learned events, from 0. */
  ordinal: number;
  /** For a vote: the margin that the taste right before it gave the left picture. */
  guess: number | undefined;
}

/** Standing events in canonical order, each once, with a look-up by id and by liked picture. */
export class EventList {
  readonly entries: Entry[] = [];
  private readonly byId = new Map<string, Entry>();
  private readonly hearts = new Map<PictureId, Entry[]>();

  constructor(events: readonly StandingEvent[] = []) {
    for (const event of [...events].sort(order)) if (!this.byId.has(event.id)) this.put(event, this.entries.length);
  }

  /** Puts an event in its place and gives that place; undefined where its id is there already. */
  insert(event: StandingEvent): number | undefined {
    if (this.byId.has(event.id)) return undefined;
    const place = placeOf(this.entries, event);
    this.put(event, place);
    return place;
  }

  /** Takes an event out and gives the place where it was; undefined where there is none with this id. */
  remove(id: string): number | undefined {
    const entry = this.byId.get(id);
    if (!entry) return undefined;
    const { event } = entry;
    const place = placeOf(this.entries, event);
    this.entries.splice(place, 1);
    this.byId.delete(id);
    if (event.kind === 'like' || event.kind === 'unlike') {
      const hearts = this.hearts.get(event.picture)?.filter((other) => other !== entry) ?? [];
      if (hearts.length > 0) this.hearts.set(event.picture, hearts);
      else this.hearts.delete(event.picture);
    }
    return place;
  }

  /** The like that stands for this picture right before an event: the first one since its last unlike. */
  likeBefore(event: StandingEvent & { kind: 'like' | 'unlike' }): Entry | undefined {
    const hearts = this.hearts.get(event.picture) ?? [];
    let like: Entry | undefined;
    for (let at = placeOf(hearts, event) - 1; hearts[at]?.event.kind === 'like'; at -= 1) like = hearts[at];
    return like;
  }

  private put(event: StandingEvent, place: number): void {
    const entry: Entry = { event, fit: undefined, ordinal: -1, guess: undefined };
    if (place === this.entries.length) this.entries.push(entry);
    else this.entries.splice(place, 0, entry);
    this.byId.set(event.id, entry);
    if (event.kind !== 'like' && event.kind !== 'unlike') return;
    const hearts = this.hearts.get(event.picture);
    if (hearts) hearts.splice(placeOf(hearts, event), 0, entry);
    else this.hearts.set(event.picture, [entry]);
  }
}

/** The canonical order; ids decide where a damaged log has two events of one number. */
function order(a: StandingEvent, b: StandingEvent): number {
  return compareEvents(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Where an event stands or belongs. The end is tried first: most events are new. */
function placeOf(entries: readonly Entry[], event: StandingEvent): number {
  const last = entries.at(-1);
  if (!last || order(last.event, event) < 0) return entries.length;
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = entries[middle];
    if (entry && order(entry.event, event) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
