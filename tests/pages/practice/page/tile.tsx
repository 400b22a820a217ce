/** @jsxImportSource react */
import { type CSSProperties, memo } from 'react';
import type { PictureFacts } from '../catalogue';
import { Link } from './link';
import { pictureUrl } from './pictures';
import { openPicture } from './route';

/** One picture of the grid `from`; it opens the lightbox. */
export const Tile = memo(({ picture, from }: { picture: PictureFacts; from: string | undefined }) => (
  <Link
    className="tile"
    data-tile=""
    data-caption={picture.caption}
    href={`/practice/picture/${picture.n}`}
    go={() => openPicture(picture.n, from)}
    style={{ '--ratio': picture.width / picture.height } as CSSProperties}
  >
    <Shown picture={picture} />
    <span className="tile-caption" aria-hidden="true">
      {picture.caption}
    </span>
  </Link>
));

/** Galleries show pictures in several ways; this one takes turns. */
function Shown({ picture: { n, width, height, caption } }: { picture: PictureFacts }) {
  const size = { width, height, loading: 'lazy', decoding: 'async' } as const;
  if (n % 3 === 0) return <img src={pictureUrl(n, 512)} alt={caption} {...size} />;
  if (n % 3 === 1) {
    const sources = [256, 384, 512, 768].map((wide) => `${pictureUrl(n, wide)} ${wide}w`).join(', ');
    const sizes = `(max-width: 640px) 50vw, ${Math.round((280 * width) / height)}px`;
    return <img sizes={sizes} srcSet={sources} src={pictureUrl(n, 384)} alt={caption} {...size} />;
  }
  const image = `image-set(url("${pictureUrl(n, 384)}") 1x, url("${pictureUrl(n, 768)}") 2x)`;
  return <div className="picture" role="img" aria-label={caption} style={{ backgroundImage: image }} />;
}
