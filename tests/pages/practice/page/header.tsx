/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { Link } from './link';
import { gridPath, navigate } from './route';
import { titleOf } from './title';

/** Name of the gallery and one link a view. */
export function Header({ styles, current }: { styles: readonly string[]; current: string | undefined }) {
  const nav = useRef<HTMLElement>(null);
  // Sixteen styles do not fit in one row: the current one comes to the middle, and shows its neighbours.
  useEffect(() => {
    const link = nav.current?.querySelectorAll('a')[current ? styles.indexOf(current) + 1 : 0];
    if (nav.current && link) nav.current.scrollTo({ left: link.offsetLeft - nav.current.clientWidth / 2 });
  }, [styles, current]);
  return (
    <header className="header">
      <Link className="brand" href="/practice/" go={() => goTo(undefined)}>
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <rect width="32" height="32" rx="9" fill="#2f6f6a" />
          <circle cx="12" cy="12" r="4" fill="#f6c667" />
          <path d="M4 26l8-9 5 5 5-8 7 12z" fill="#f4efe6" />
        </svg>
        Practice gallery
      </Link>
      <nav ref={nav} aria-label="Styles">
        {[undefined, ...styles].map((style) => (
          <Link
            key={style ?? ''}
            href={gridPath(style)}
            go={() => goTo(style)}
            aria-current={style === current ? 'page' : undefined}
          >
            {style ? titleOf(style) : 'Explore'}
          </Link>
        ))}
      </nav>
    </header>
  );
}

function goTo(style: string | undefined): void {
  navigate(gridPath(style));
  scrollTo(0, 0);
}
