/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { usePictures } from './pictures';
import { Tile } from './tile';

/** Rows of tiles that fill the width; the next ones are appended before the end comes into view. */
export function Grid({ style }: { style: string | undefined }) {
  const { pictures, more, loadMore } = usePictures(style);
  const sentinel = useRef<HTMLDivElement>(null);
  const count = pictures.length;
  // Watched anew after every batch: a sentinel that is still in view reports nothing by itself.
  useEffect(() => {
    if (!sentinel.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) loadMore();
      },
      { rootMargin: count ? '900px' : '0px' },
    );
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [loadMore, count]);
  return (
    <>
      <div className="grid">
        {pictures.map((picture) => (
          <Tile key={picture.n} picture={picture} from={style} />
        ))}
      </div>
      {more ? (
        <div ref={sentinel} className="sentinel" role="status">
          Loading pictures
        </div>
      ) : (
        <p className="end">That was all {count} of them.</p>
      )}
    </>
  );
}
