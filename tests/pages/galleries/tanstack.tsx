/** @jsxImportSource react */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { ITEMS } from './item';
import { stage } from './stage';

const COLUMNS = 5;

/** Rows in an inner scroller, moved by transforms. */
function Gallery() {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: Math.ceil(ITEMS.length / COLUMNS),
    getScrollElement: () => scroller.current,
    estimateSize: () => 232,
    overscan: 2,
  });
  return (
    <div ref={scroller} style={{ height: '96vh', overflow: 'auto' }}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            style={{ position: 'absolute', display: 'flex', gap: 12, transform: `translateY(${start}px)` }}
          >
            {ITEMS.slice(index * COLUMNS, (index + 1) * COLUMNS).map(({ id, href, src, alt }) => (
              <a key={id} href={href}>
                <img src={src} alt={alt} style={{ width: 220, height: 220, objectFit: 'cover' }} />
              </a>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(stage()).render(<Gallery />);
