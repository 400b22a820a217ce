/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { VirtuosoGrid } from 'react-virtuoso';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle(
  '.list{display:flex;flex-wrap:wrap;gap:12px}.list>div{width:220px;height:220px}.list img{width:220px;height:220px}',
);

createRoot(stage()).render(
  <VirtuosoGrid
    useWindowScroll
    totalCount={ITEMS.length}
    listClassName="list"
    itemContent={(index) => {
      const item = ITEMS[index];
      return (
        item && (
          <a href={item.href}>
            <img src={item.src} alt={item.alt} />
          </a>
        )
      );
    }}
  />,
);
