import type { Pair, PairPicture } from '@/lib/messages/state';
import type { PictureId } from '@/lib/ratings/picture';
import './pair-origins.css';

interface Props {
  pair: Pair;
  onExclude(id: PictureId): void;
}

/** Where the two pictures come from, on request, and a way never to be asked about one of them again. */
export function PairOrigins({ pair, onExclude }: Props) {
  return (
    <details class="pair-origins">
      <summary>About these two</summary>
      <div class="pair-origins-sides">
        {(['left', 'right'] as const).map((side) => (
          <div key={side}>
            <p class="pair-origins-caption">{pair[side].caption ?? 'No caption was found.'}</p>
            <Origin picture={pair[side]} />
            <button
              type="button"
              class="button"
              data-control={`exclude-${side}`}
              aria-label={`Never ask about the ${side} one again`}
              onClick={() => onExclude(pair[side].id)}
            >
              Never ask about it
            </button>
          </div>
        ))}
      </div>
    </details>
  );
}

function Origin({ picture: { page } }: { picture: PairPicture }) {
  if (!/^https?:/.test(page)) return <p class="soft">One of the starter pictures</p>;
  return (
    <p>
      <a class="link" href={page} target="_blank" rel="noopener noreferrer">
        Seen on {new URL(page).host}
      </a>
    </p>
  );
}
