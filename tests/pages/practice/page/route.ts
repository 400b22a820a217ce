import { useSyncExternalStore } from 'react';

/** Where the visitor is: a grid (all styles, or one), and the picture opened over it. */
export interface Route {
  style: string | undefined;
  picture: number | undefined;
}

/** What a history entry of an opened picture remembers. */
interface Entry {
  style?: string;
  /** Opened from the grid, so that Back leads to it. */
  fromGrid?: boolean;
}

const moved = new EventTarget();

const entry = (): Entry => (typeof history.state === 'object' && history.state) || {};

/** Goes to an address of the gallery without loading a page. */
export function navigate(path: string, state: Entry = {}, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(state, '', path);
  else history.replaceState(state, '', path);
  moved.dispatchEvent(new Event('move'));
}

export const gridPath = (style: string | undefined): string => (style ? `/practice/style/${style}` : '/practice/');

/** Opens a picture over the grid that is shown. */
export const openPicture = (n: number, style: string | undefined): void =>
  navigate(`/practice/picture/${n}`, { fromGrid: true, ...(style && { style }) });

/** Back to the grid: as Back would, if that leads there. */
export function closePicture(style: string | undefined): void {
  if (entry().fromGrid) history.back();
  else navigate(gridPath(style), {}, 'replace');
}

/** The current route, followed. */
export function useRoute(): Route {
  const path = useSyncExternalStore(follow, () => location.pathname);
  const picture = /^\/practice\/picture\/(\d+)$/.exec(path)?.[1];
  if (picture !== undefined) return { style: entry().style, picture: Number(picture) };
  return { style: /^\/practice\/style\/(.+)$/.exec(path)?.[1], picture: undefined };
}

function follow(changed: () => void): () => void {
  moved.addEventListener('move', changed);
  window.addEventListener('popstate', changed);
  return () => {
    moved.removeEventListener('move', changed);
    window.removeEventListener('popstate', changed);
  };
}
