import { useCallback, useSyncExternalStore } from 'react';
import type { PictureFacts } from '../catalogue';

/** How many tiles are appended at a time. */
const BATCH = 40;

/** One grid as far as it has been loaded. */
interface Loaded {
  pictures: readonly PictureFacts[];
  more: boolean;
}

const EMPTY: Loaded = { pictures: [], more: true };

// Kept beside the views, so that Back finds a grid as long as it was left.
const grids = new Map<string, Loaded>();
const loading = new Set<string>();
const changed = new EventTarget();

/** The pictures of a grid (all styles, or one), and how to append the next ones. */
export function usePictures(style: string | undefined): Loaded & { loadMore(): void } {
  const name = style ?? '';
  const loaded = useSyncExternalStore(follow, () => grids.get(name) ?? EMPTY);
  const loadMore = useCallback(() => void append(name), [name]);
  return { ...loaded, loadMore };
}

async function append(name: string): Promise<void> {
  const { pictures, more } = grids.get(name) ?? EMPTY;
  if (!more || loading.has(name)) return;
  loading.add(name);
  try {
    const query = new URLSearchParams({
      from: String(pictures.length),
      count: String(BATCH),
      ...(name && { style: name }),
    });
    const response = await fetch(`/practice/api/pictures?${query}`);
    const next: { total: number; pictures: PictureFacts[] } = await response.json();
    const all = [...pictures, ...next.pictures];
    grids.set(name, { pictures: all, more: all.length < next.total });
  } finally {
    loading.delete(name);
  }
  changed.dispatchEvent(new Event('change'));
}

function follow(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** One picture by its number, also when no grid has loaded it yet. */
export async function findPicture(n: number): Promise<PictureFacts> {
  const known = [...grids.values()].flatMap(({ pictures }) => pictures).find((picture) => picture.n === n);
  return known ?? (await fetch(`/practice/api/pictures/${n}`)).json();
}

/** The address of a picture; pictures have a host of their own, as on real sites. */
export const pictureUrl = (n: number, width: number): string =>
  `http://localhost:${location.port}/pictures/${n}_${width}.webp`;
