interface Props {
  side: 'left' | 'right';
  /** Null where the picture is gone, undefined while it is on its way. */
  url: string | null | undefined;
  caption: string | undefined;
  /** What the choice just made means for it. */
  fate: 'won' | 'lost' | undefined;
  onChoose(): void;
}

const GONE = 'This picture is gone. Skip, or vote if you know it.';
const KEYS = { left: '←', right: '→' } as const;

/** One of the two pictures; pressing it says that it is the better one. */
export function PictureChoice({ side, url, caption, fate, onChoose }: Props) {
  return (
    <button
      type="button"
      class="picture"
      data-control={`pair-${side}`}
      data-fate={fate}
      aria-label={`${url === null ? `${GONE} ` : ''}The ${side} one is better${caption ? `: ${caption}` : ''}`}
      aria-keyshortcuts={side === 'left' ? 'ArrowLeft' : 'ArrowRight'}
      onClick={onChoose}
    >
      {url && <img src={url} alt="" draggable={false} />}
      {url === null && <span class="picture-gone">{GONE}</span>}
      {fate === 'won' && (
        <svg class="picture-heart" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 20.500C5.500 15.500 2.500 12.300 2.500 8.600A5 5 0 0 1 12 6.600A5 5 0 0 1 21.500 8.600C21.500 12.300 18.500 15.500 12 20.500Z" />
        </svg>
      )}
      <span class="key" aria-hidden="true">
        {KEYS[side]}
      </span>
    </button>
  );
}
