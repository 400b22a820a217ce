import type { Entry } from './event-list';
import { EventList } from './event-list';
import { type Issue, issueAfter } from './issue';
import { learnEvent } from './learn-event';
import { emptySums } from './learner';
import { isLearned, type VectorOf } from './row';
import type { Basis } from './vector';

/** A code that was issued, and when. */
export interface IssuedCode {
  text: string;
  /** Time of the rating that brought it, in ms since 1970. */
  time: number;
  /** Learned events by then. */
  learned: number;
}

/** Every code that these standing ratings issued, oldest first: a replay from scratch, since a code changes a few times in a hundred ratings. */
export function codeHistory(entries: readonly Readonly<Entry>[], vectorOf: VectorOf, basis: Basis): IssuedCode[] {
  const list = new EventList(entries.map(({ event }) => event));
  const sums = emptySums();
  const history: IssuedCode[] = [];
  let issue: Issue | undefined;
  for (const entry of list.entries) {
    entry.ordinal = sums.learned;
    entry.fit = learnEvent(sums, entry, list, vectorOf);
    if (!isLearned(entry.fit)) continue;
    const next = issueAfter(sums, issue, basis);
    if (next && next !== issue) history.push({ text: next.text, time: entry.event.time, learned: next.learned });
    issue = next;
  }
  return history;
}
