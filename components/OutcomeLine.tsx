import type { Outcome } from '@/lib/popup/outcome';

interface Props {
  outcome: Outcome | null;
  /** A success shows elsewhere, and is told to screen readers only. */
  quiet?: boolean;
}

/** The line that says what became of an action. Always mounted: a live region only speaks when its text changes. */
export function OutcomeLine({ outcome, quiet = false }: Props) {
  return (
    <p class={quiet && outcome?.ok ? 'unseen' : 'line'} role="status" data-ok={outcome?.ok ?? true}>
      {outcome?.line}
    </p>
  );
}
