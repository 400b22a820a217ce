import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { gridStep } from '@/lib/board/grid-step';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';
import { GridItem } from './GridItem';
import type { ThumbnailOf } from './Thumbnail';
import { useWidth } from './useWidth';
import { useWindowRows } from './useWindowRows';

interface Props {
  pictures: readonly BoardPicture[];
  attributes: readonly AttributeFinding[];
  urlOf: ThumbnailOf;
  onOpen(picture: BoardPicture): void;
}

/** Least side of a tile, and the gap between tiles (px). */
const SIDE = 150;
const GAP = 8;

/** A grid of any number of pictures, of which only the rows near the window exist. One stop for Tab; arrows go from picture to picture. */
export function PictureGrid({ pictures, attributes, urlOf, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list);
  const columns = Math.max(2, Math.floor((width + GAP) / (SIDE + GAP)));
  const side = Math.floor((width - GAP * (columns - 1)) / columns);
  const { rows, height, margin, scrollTo } = useWindowRows(list, Math.ceil(pictures.length / columns), side + GAP);
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const target = wanted.current;
    const tile = target === null ? null : list.current?.querySelector<HTMLElement>(`[data-place="${target}"] button`);
    if (!tile) return;
    wanted.current = null;
    tile.focus({ preventScroll: true });
  });
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const leftward = list.current?.matches('[dir="rtl"] *');
      const next = gridStep(event.key, current, columns, pictures.length, leftward);
      if (next === undefined) return;
      event.preventDefault();
      wanted.current = next;
      setCurrent(next);
      scrollTo(Math.floor(next / columns));
    },
    [current, columns, pictures, scrollTo],
  );
  const first = (rows[0]?.index ?? 0) * columns;
  const last = ((rows.at(-1)?.index ?? 0) + 1) * columns - 1;
  const stop = current >= first && current <= last ? current : first;
  return (
    <ul ref={list} class="picture-grid" style={{ blockSize: `${height}px` }}>
      {rows.flatMap((row) =>
        pictures.slice(row.index * columns, (row.index + 1) * columns).map((picture, column) => {
          const place = row.index * columns + column;
          return (
            <GridItem
              key={picture.id}
              picture={picture}
              attributes={attributes}
              urlOf={urlOf}
              place={place}
              count={pictures.length}
              x={column * (side + GAP)}
              y={row.start - margin}
              side={side}
              stop={place === stop}
              onFocus={setCurrent}
              onKeyDown={onKeyDown}
              onOpen={onOpen}
            />
          );
        }),
      )}
    </ul>
  );
}
