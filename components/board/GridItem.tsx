import { Component } from 'preact';
import type { BoardPicture } from '@/lib/board/board-picture';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';
import { PictureTile } from './PictureTile';
import type { ThumbnailOf } from './Thumbnail';

interface Props {
  picture: BoardPicture;
  attributes: readonly AttributeFinding[];
  urlOf: ThumbnailOf;
  place: number;
  count: number;
  /** Where it lies, and its side (px). */
  x: number;
  y: number;
  side: number;
  /** Whether Tab stops here. */
  stop: boolean;
  onFocus(place: number): void;
  onKeyDown(event: KeyboardEvent): void;
  onOpen(picture: BoardPicture): void;
}

/** One place in the grid. Drawn anew only when something about it changed: scrolling must not touch the others. */
export class GridItem extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== this.props[key]);
  }

  override render({ picture, attributes, urlOf, place, count, x, y, side, stop, onFocus, onKeyDown, onOpen }: Props) {
    return (
      <li
        data-place={place}
        aria-posinset={place + 1}
        aria-setsize={count}
        style={{
          inlineSize: `${side}px`,
          blockSize: `${side}px`,
          insetBlockStart: `${y}px`,
          insetInlineStart: `${x}px`,
        }}
      >
        <PictureTile
          picture={picture}
          attributes={attributes}
          urlOf={urlOf}
          tabIndex={stop ? 0 : -1}
          onFocus={() => onFocus(place)}
          onKeyDown={onKeyDown}
          onOpen={() => onOpen(picture)}
        />
      </li>
    );
  }
}
