/** One picture of a computed `background-image`. */
export interface CssImage {
  url: string;
  /** Device pixels per CSS pixel that it is meant for; 1 outside of an `image-set()`. */
  density: number;
}

const IMAGE =
  /url\((?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'|([^\s"'()]*))\)(?:\s+(\d+(?:\.\d+)?)(x|dppx|dpi|dpcm)\b)?/g;

/** Per unit of a resolution, in dppx. */
const DPPX: Record<string, number> = { x: 1, dppx: 1, dpi: 1 / 96, dpcm: 2.54 / 96 };

/** The pictures of a computed `background-image`, `image-set()` included; gradients are none. */
export function cssImages(value: string): CssImage[] {
  if (!value.includes('url(')) return [];
  return [...value.matchAll(IMAGE)].map(([, double, single, bare, density, unit = 'x']) => ({
    url: unescapeCss(double ?? single ?? bare ?? ''),
    density: density === undefined ? 1 : Number(density) * (DPPX[unit] ?? 1),
  }));
}

/** The one of them that a screen shows: the first that is fine enough, else the finest. `ratio` is `devicePixelRatio`. */
export function shownCssImage(images: readonly CssImage[], ratio: number): CssImage | undefined {
  const sorted = [...images].sort((a, b) => a.density - b.density);
  return sorted.find((image) => image.density >= ratio) ?? sorted.at(-1);
}

const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, hex: string | undefined, plain: string | undefined) =>
    hex === undefined ? (plain ?? '') : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
