/** @jsxImportSource react */
import 'gestalt/dist/gestalt.css';
import { Masonry } from 'gestalt';
import { createRoot } from 'react-dom/client';
import { ITEMS, type Item } from './item';
import { stage } from './stage';

const renderItem = ({ data }: { data: Item }) => (
  <a href={data.href}>
    <img
      src={data.src}
      alt={data.alt}
      style={{ display: 'block', width: '100%', height: data.height, objectFit: 'cover' }}
    />
  </a>
);

createRoot(stage()).render(
  <Masonry
    items={[...ITEMS]}
    renderItem={renderItem}
    columnWidth={220}
    gutterWidth={12}
    virtualize
    scrollContainer={() => window}
  />,
);
