import { drawPicture, styleOf } from './draw';
import { rasterise } from './draw/rasterise';

/** Names the collection that the gallery shows. */
const SEED = 7;

/** Widths a picture is served in (px). */
export const WIDTHS: readonly number[] = [256, 384, 512, 768];

/** What the gallery tells its page about one picture. */
export interface PictureFacts {
  /** Its number, from 0; also its name in every address. */
  n: number;
  width: number;
  height: number;
  caption: string;
  style: string;
}

/** The pictures of one gallery: drawn when first asked for, then kept. */
export interface Catalogue {
  /** Up to `count` pictures from place `from` on, of all styles or of one, and how many there are in all. */
  page(from: number, count: number, style?: string): { total: number; pictures: PictureFacts[] };
  facts(n: number): PictureFacts | undefined;
  /** WebP bytes, or undefined where there is no such picture or width. */
  webp(n: number, width: number): Promise<Buffer> | undefined;
}

/** A catalogue of `size` pictures. */
export function createCatalogue(size: number): Catalogue {
  const styles = Array.from({ length: size }, (_, n) => styleOf(n, SEED));
  const known = new Map<number, PictureFacts>();
  const files = new Map<string, Promise<Buffer>>();

  function facts(n: number): PictureFacts | undefined {
    if (!Number.isInteger(n) || n < 0 || n >= size) return undefined;
    const kept = known.get(n);
    if (kept) return kept;
    const { svg: _svg, ...rest } = drawPicture(n, SEED);
    const made = { n, ...rest };
    known.set(n, made);
    return made;
  }

  return {
    facts,
    page(from, count, style) {
      const all = [...styles.keys()].filter((n) => style === undefined || styles[n] === style);
      return { total: all.length, pictures: all.slice(from, from + count).flatMap((n) => facts(n) ?? []) };
    },
    webp(n, width) {
      if (!facts(n) || !WIDTHS.includes(width)) return undefined;
      const name = `${n}_${width}`;
      const file = files.get(name) ?? rasterise(drawPicture(n, SEED), width);
      files.set(name, file);
      return file;
    },
  };
}
