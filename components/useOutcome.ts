import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/popup/outcome';

/** Runs an action and keeps what became of it. The action is called within the gesture: browsers grant permissions only there. */
export function useOutcome<Args extends unknown[]>(
  action: (...args: Args) => Promise<Outcome>,
): [Outcome | null, (...args: Args) => void] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = (...args: Args): void => {
    setOutcome(null);
    void action(...args).then(setOutcome);
  };
  return [outcome, run];
}
