import type { Outcome } from '@/lib/popup/outcome';

/** The line that says what became of an action. Always mounted: a live region only speaks when its text changes. */
export function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <p class="line" role="status" data-ok={outcome?.ok ?? true}>
      {outcome?.line}
    </p>
  );
}
