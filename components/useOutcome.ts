import { useCallback, useState } from 'preact/hooks';
import type { Outcome } from '@/lib/popup/outcome';

/** Runs an action, keeps what became of it, and forgets it when told. The action is called within the gesture: browsers grant permissions only there. */
export function useOutcome<Args extends unknown[]>(
  action: (...args: Args) => Promise<Outcome>,
): [outcome: Outcome | null, run: (...args: Args) => void, forget: () => void] {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = (...args: Args): void => {
    setOutcome(null);
    void action(...args).then(setOutcome);
  };
  const forget = useCallback(() => setOutcome(null), []);
  return [outcome, run, forget];
}
