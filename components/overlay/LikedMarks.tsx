import { HeartIcon } from '@/components/icons';
import type { MarkView } from '@/lib/gallery/view';
import { at } from './at';

/** The quiet sign on liked tiles; only to be looked at. */
export const LikedMarks = ({ marks }: { marks: MarkView[] }) => (
  <div aria-hidden="true">
    {marks.map((mark) => (
      <div key={`${mark.id} ${mark.x} ${mark.y}`} class="liked-mark" style={at(mark)}>
        <HeartIcon size={12} filled />
      </div>
    ))}
  </div>
);
