/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { PictureFacts } from '../catalogue';
import { findPicture, pictureUrl } from './pictures';
import { closePicture } from './route';
import { titleOf } from './title';

/** One picture, large, over the grid. Escape, Back, the button or a click beside it closes it. */
export function Lightbox({ n, style }: { n: number; style: string | undefined }) {
  const [picture, setPicture] = useState<PictureFacts>();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let current = true;
    findPicture(n).then((found) => current && setPicture(found));
    return () => {
      current = false;
    };
  }, [n]);
  // The keyboard goes into the dialog, and back to the tile afterwards.
  useEffect(() => {
    const before = document.activeElement;
    closeButton.current?.focus();
    return () => {
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
    };
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) closePicture(style);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [style]);
  return (
    <div className="lightbox" role="dialog" aria-label={picture?.caption ?? 'Picture'}>
      <button type="button" className="backdrop" aria-label="Close" tabIndex={-1} onClick={() => closePicture(style)} />
      {picture && (
        <figure data-tile="" data-caption={picture.caption}>
          <img src={pictureUrl(n, 768)} alt={picture.caption} width={picture.width} height={picture.height} />
          <figcaption>
            <p>{picture.caption}</p>
            <small>{titleOf(picture.style)}</small>
          </figcaption>
        </figure>
      )}
      <button ref={closeButton} type="button" className="close" aria-label="Close" onClick={() => closePicture(style)}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
