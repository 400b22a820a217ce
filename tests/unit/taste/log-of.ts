import type { StandingEvent } from '@/lib/ratings/fold';
import { TasteLog } from '@/lib/taste/taste-log';
import { basis, head } from './simulated';

export type Vectors = ReadonlyMap<string, Int8Array>;

/** The log of these events, over the simulated basis. */
export function logOf(vectors: Vectors, events: readonly StandingEvent[] = []): TasteLog {
  const log = new TasteLog((id) => vectors.get(id), basis);
  log.replace(events);
  return log;
}

type Outcome = 'left' | 'right' | 'tie';

export const like = (sequence: number, picture: string, context: string[] = []): StandingEvent => ({
  ...head(sequence),
  kind: 'like',
  picture,
  context,
});

export const unlike = (sequence: number, picture: string): StandingEvent => ({
  ...head(sequence),
  kind: 'unlike',
  picture,
});

export const vote = (sequence: number, left: string, right: string, outcome: Outcome = 'left'): StandingEvent => ({
  ...head(sequence),
  kind: 'vote',
  left,
  right,
  outcome,
});

export const skip = (sequence: number, left: string, right: string): StandingEvent => ({
  ...head(sequence),
  kind: 'skip',
  left,
  right,
});

/** A stored vector with these first numbers. */
export const vector = (...values: number[]): Int8Array => Int8Array.from({ length: 64 }, (_, i) => values[i] ?? 0);
