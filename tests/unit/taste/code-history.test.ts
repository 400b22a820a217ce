import { describe, expect, it } from 'vitest';
import { standingEvents } from '@/lib/ratings/fold';
import { codeHistory } from '@/lib/taste/code-history';
import { logOf } from './log-of';
import { basis, person } from './simulated';

describe('the history of the code', () => {
  const { pictures, log: events } = person(31, 400, 800);
  const log = logOf(pictures, standingEvents(events));
  const history = codeHistory(log.entries, (id) => pictures.get(id), basis);

  it('ends with the code that stands', () => {
    expect(history.at(-1)).toMatchObject(log.issued() ?? { text: 'none' });
  });

  it('holds each change once, in the order of time', () => {
    expect(history.length).toBeGreaterThan(2);
    history.slice(1).forEach((issued, i) => {
      expect(issued.text).not.toBe(history[i]?.text);
      expect(issued.time).toBeGreaterThan(history[i]?.time ?? 0);
    });
  });

  it('says what stood at any earlier time', () => {
    for (const { time, text } of history) {
      const until = standingEvents(events).filter((event) => event.time <= time);
      expect(logOf(pictures, until).issued()?.text).toBe(text);
    }
  });

  it('is empty before the first code, and leaves the log as it was', () => {
    expect(codeHistory([], () => undefined, basis)).toEqual([]);
    expect(logOf(pictures, standingEvents(events)).stateHash()).toBe(log.stateHash());
  });
});
