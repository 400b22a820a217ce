import type { Status } from '@/lib/messages/state';
import { ONE_PROFILE } from '@/lib/profiles/profiles';
import { settings } from '@/lib/settings/settings';

type Changes = Partial<Omit<Status, 'readiness' | 'settings'>> &
  Partial<Status['readiness']> & { strength?: number; automatic?: boolean };

/** A status as the background gives it, with what a test cares about changed. */
export function exampleStatus(changes: Changes = {}): Status {
  const { state, guess, low, high, consistency, progress, learned, strength, automatic, ...rest } = changes;
  return {
    profiles: ONE_PROFILE,
    likes: 9,
    votes: 3,
    skips: 1,
    ratings: 12,
    goal: 200,
    readiness: {
      state: state ?? 'learning',
      guess: guess ?? 0.63,
      low: low ?? 0.57,
      high: high ?? 0.69,
      consistency: consistency ?? 0.82,
      progress: progress ?? 0.4,
      learned: learned ?? 12,
    },
    code: { text: 'tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9', draft: true },
    pool: 24,
    starter: false,
    waiting: [],
    last: null,
    unsaved: 0,
    settings: settings.parse({ strength, automatic }),
    ...rest,
  };
}
