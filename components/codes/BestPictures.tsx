import { useEffect, useState } from 'preact/hooks';
import type { SeenPicture } from '@/lib/codes/taste-of';
import { t } from '@/lib/language';

interface Props {
  pictures: readonly SeenPicture[];
  picture(id: string): Promise<string | undefined>;
}

/** Pictures the person has seen, as a taste ranks them. */
export function BestPictures({ pictures, picture }: Props) {
  if (pictures.length === 0) return null;
  return (
    <>
      <h3>{t('codes.best')}</h3>
      <ol class="best">
        {pictures.map(({ id, caption }) => (
          <li key={id}>
            <Thumbnail id={id} caption={caption} picture={picture} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Thumbnail({ id, caption, picture }: { id: string; caption: string; picture: Props['picture'] }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void picture(id).then((address) => {
      made = address;
      if (gone && made) URL.revokeObjectURL(made);
      else setUrl(address);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, picture]);
  return url ? <img src={url} alt={caption} /> : <span class="best-empty">{caption}</span>;
}
