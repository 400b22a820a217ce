/** @jsxImportSource react */
import 'react-photo-album/rows.css';
import { createRoot } from 'react-dom/client';
import { RowsPhotoAlbum } from 'react-photo-album';
import { ITEMS } from './item';
import { stage } from './stage';

const photos = ITEMS.map(({ id, src, alt, href, width, height }) => ({ key: id, src, alt, href, width, height }));

createRoot(stage()).render(<RowsPhotoAlbum photos={photos} targetRowHeight={200} />);
