/** @jsxImportSource react */
import type { ComponentProps, MouseEvent } from 'react';

/** A link that is followed without loading a page, unless it is meant for another tab or window. */
export function Link({ go, href, ...rest }: ComponentProps<'a'> & { href: string; go(): void }) {
  const click = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
  return <a {...rest} href={href} onClick={click} />;
}
