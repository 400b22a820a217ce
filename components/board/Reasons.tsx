import { reasonWords } from '@/lib/board/sentences';
import type { Reason } from '@/lib/taste/words/why';
import { endWords } from '@/lib/words/end-words';

interface Props {
  reasons: readonly Reason[];
}

/** Why a taste likes a picture or not: each attribute with its sign. */
export function Reasons({ reasons }: Props) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.end} data-liked={reason.effect > 0}>
          <span aria-hidden="true">
            {reason.effect > 0 ? '+' : '−'} {endWords(reason.end)}
          </span>
          <span class="unseen">{reasonWords(reason)}</span>
        </li>
      ))}
    </ul>
  );
}
