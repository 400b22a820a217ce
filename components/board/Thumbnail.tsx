import { useEffect, useState } from 'preact/hooks';
import type { PictureId } from '@/lib/ratings/picture';

/** Gives the URL of a picture's stored thumbnail, or null. */
export type ThumbnailOf = (id: PictureId) => Promise<string | null>;

interface Props {
  id: PictureId;
  alt: string;
  urlOf: ThumbnailOf;
}

/** How long a picture must be there before it is read (ms): one that scrolls past never is. */
const REST = 80;

/** A stored picture, as soon as it is read. */
export function Thumbnail({ id, alt, urlOf }: Props) {
  const [shown, setShown] = useState<{ id: PictureId; url: string | null }>();
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => void urlOf(id).then((url) => wanted && setShown({ id, url })), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [id, urlOf]);
  if (shown?.id !== id) return <span class="thumbnail">{alt && <span class="unseen">{alt}</span>}</span>;
  if (shown.url === null) return <span class="thumbnail thumbnail-gone">{alt}</span>;
  return <img class="thumbnail" src={shown.url} alt={alt} decoding="async" draggable={false} />;
}
