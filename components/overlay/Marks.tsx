import { HeartIcon, MarkIcon } from '@/components/icons';
import type { MarkView } from '@/lib/gallery/view';
import { at } from './at';

/** The quiet signs on tiles: a heart on liked ones, ours on what the taste strongly likes. Only to be looked at. */
export const Marks = ({ marks }: { marks: MarkView[] }) => (
  <div aria-hidden="true">
    {marks.map((mark) => (
      <div key={`${mark.id} ${mark.x} ${mark.y}`} class={`mark ${mark.kind}-mark`} style={at(mark)}>
        {mark.kind === 'liked' ? <HeartIcon size={12} filled /> : <MarkIcon size={12} />}
      </div>
    ))}
  </div>
);
