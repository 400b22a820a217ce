import { describe, expect, test } from 'vitest';
import { standingEvents } from '@/lib/ratings/fold';
import { decode, whiten } from '@/lib/taste/code/code';
import { isIssueTime, issueAfter } from '@/lib/taste/issue';
import { emptySums } from '@/lib/taste/learner';
import { TasteLog } from '@/lib/taste/taste-log';
import { basis, person } from './simulated';

describe('the code that stands', () => {
  test('is looked at after 20, 30 … 200, then every 25 learned events', () => {
    const times = Array.from({ length: 301 }, (_, i) => i).filter(isIssueTime);
    const tens = Array.from({ length: 19 }, (_, i) => 20 + 10 * i);
    expect(times).toEqual([...tens, 225, 250, 275, 300]);
  });

  test('is none while nothing points anywhere', () => {
    expect(issueAfter({ ...emptySums(), learned: 20 }, undefined, basis)).toBeUndefined();
  });

  const { log, pictures } = person(31, 400, 800);
  const all = standingEvents(log);
  const taste = new TasteLog((id) => pictures.get(id), basis);
  const steps = all.map((event) => {
    taste.insert(event);
    return {
      learned: taste.counts().learned,
      issued: taste.issued(),
      draft: taste.draft(),
      weights: taste.taste().weights,
    };
  });

  test('comes with the 20th learned event; a draft is there from the first', () => {
    for (const { learned, issued, draft } of steps) {
      expect(issued !== null).toBe(learned >= 20);
      if (learned > 0) expect(decode(draft ?? '', basis).ok).toBe(true);
    }
  });

  test('changes only at those times, and only when the taste has turned from it', () => {
    const cosine = (a: Float64Array, b: Float64Array): number => {
      const product = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
      const [v, w] = [whiten(a, basis), whiten(b, basis)];
      return product(v, w) / Math.sqrt(product(v, v) * product(w, w));
    };
    let changes = 0;
    let since: Float64Array | undefined;
    let before: string | undefined;
    let seen = -1;
    for (const { learned, issued, draft, weights } of steps) {
      if (learned === seen || !issued) continue;
      seen = learned;
      const changed = issued.text !== before;
      if (isIssueTime(learned)) expect(changed).toBe(since === undefined || cosine(weights, since) < 0.95);
      else expect(changed).toBe(false);
      if (!changed) continue;
      expect(issued).toEqual({ text: draft, learned });
      changes += 1;
      before = issued.text;
      since = weights;
    }
    expect(changes).toBeGreaterThan(2);
    expect(changes).toBeLessThan(20);
  });
});
