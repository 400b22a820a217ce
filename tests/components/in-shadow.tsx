import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import hostCss from '@/lib/overlay/host.css?inline';
import { addStyles } from '@/lib/overlay/styles';
import themeCss from '@/lib/overlay/theme.css?inline';

/** Draws its children as they stand on a page: in a shadow root with their own styles. Open, so that it can be looked at. */
export function InShadow({ styles, children }: { styles: readonly string[]; children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(undefined);
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    for (const css of [themeCss, hostCss, ...styles]) addStyles(root, css);
    const inside = document.createElement('div');
    root.append(inside);
    place.current = inside;
    return () => render(null, inside);
  }, [styles]);
  useLayoutEffect(() => {
    if (place.current) render(children, place.current);
  });
  return <div ref={host} />;
}
