/** @jsxImportSource react */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './page.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');
const styles = (root.dataset.styles ?? '').split(' ');
createRoot(root).render(
  <StrictMode>
    <App styles={styles} />
  </StrictMode>,
);
