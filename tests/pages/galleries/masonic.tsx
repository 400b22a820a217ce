/** @jsxImportSource react */
import { Masonry } from 'masonic';
import { createRoot } from 'react-dom/client';
import { ITEMS, type Item } from './item';
import { stage } from './stage';

const Card = ({ data }: { data: Item }) => (
  <a href={data.href}>
    <img src={data.src} alt={data.alt} style={{ width: '100%', height: data.height, objectFit: 'cover' }} />
  </a>
);

createRoot(stage()).render(
  <Masonry items={[...ITEMS]} render={Card} columnCount={5} columnGutter={12} itemKey={({ id }) => id} />,
);
