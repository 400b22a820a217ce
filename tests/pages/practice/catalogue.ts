import { createHash } from 'node:crypto';
import { drawPicture, type Picture, styleOf } from './draw';
import { rasterise } from './draw/rasterise';
import { keep } from './keep';

/** Names the collection that the gallery shows. */
const SEED = 7;

/** Widths a picture is served in (px). */
const WIDTHS: readonly number[] = [256, 384, 512, 768];

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
  const drawn = new Map<number, Picture>();
  const files = new Map<string, Promise<Buffer>>();

  function pictureAt(n: number): Picture | undefined {
    if (!Number.isInteger(n) || n < 0 || n >= size) return undefined;
    const picture = drawn.get(n) ?? drawPicture(n, SEED);
    drawn.set(n, picture);
    return picture;
  }

  function facts(n: number): PictureFacts | undefined {
    const picture = pictureAt(n);
    if (!picture) return undefined;
    const { svg: _svg, ...rest } = picture;
    return { n, ...rest };
  }

  return {
    facts,
    page(from, count, style) {
      const all = [...styles.keys()].filter((n) => style === undefined || styles[n] === style);
      return { total: all.length, pictures: all.slice(from, from + count).flatMap((n) => facts(n) ?? []) };
    },
    webp(n, width) {
      const picture = pictureAt(n);
      if (!picture || !WIDTHS.includes(width)) return undefined;
      // Named after what is drawn, so that a changed style is never shown from an old file.
      const name = `${createHash('sha256').update(picture.svg).digest('hex').slice(0, 32)}_${width}.webp`;
      const file = files.get(name) ?? keep(name, () => rasterise(picture, width));
      files.set(name, file);
      return file;
    },
  };
}
