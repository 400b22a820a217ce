import type { Pixels } from './pixels';

/** What a transparent picture lies on: mid grey, so that neither black nor white lines vanish. */
const BACKDROP = 128;

/**
 * A picture averaged to `w` x `h` px: RGB, interleaved, row by row, each value 0 to 1 (sRGB, still gamma-encoded). Each
 * small pixel is the mean of the area it covers, with the shares of the pixels that it cuts. Smaller pictures are
 * enlarged the same way.
 *
 * The mean is taken over encoded values, not linear light. Sites make their thumbnails in encoded values too, so the
 * small picture of a site's thumbnail is nearly the small picture of its original.
 *
 * @throws RangeError when the picture's size and data do not fit together.
 */
export function boxFilter({ width, height, data }: Pixels, w: number, h: number): Float64Array {
  if (!(width >= 1 && height >= 1) || data.length < 4 * width * height) {
    throw new RangeError(`Not a picture: ${width} x ${height} px with ${data.length} bytes of RGBA.`);
  }
  const columns = spans(width, w);
  const rows = spans(height, h);
  const rgb = new Float64Array(3 * w * h);
  const row = new Float64Array(3 * w);

  let averaged = -1;
  for (let y = 0; y < h; y++) {
    const { first, last, head, tail, size } = rows[y] as Span;
    for (let source = first; source <= last; source++) {
      if (source !== averaged) averageRow(data, source * width, columns, row);
      averaged = source;
      const share = (source === first ? head : source === last ? tail : 1) / (size * 255);
      for (let i = 0, o = y * row.length; i < row.length; i++, o++) rgb[o] = (rgb[o] ?? 0) + share * (row[i] ?? 0);
    }
  }
  return rgb;
}

/** The source pixels `first..last` under one small pixel; `head` and `tail` are the shares of the outer two. */
interface Span {
  first: number;
  last: number;
  head: number;
  tail: number;
  size: number;
}

function spans(from: number, to: number): Span[] {
  return Array.from({ length: to }, (_, i) => {
    // Kept in units of 1/to so that the borders are whole numbers and no share is lost to rounding.
    const start = i * from;
    const end = start + from;
    const first = Math.floor(start / to);
    const last = Math.ceil(end / to) - 1;
    const head = (Math.min(end, (first + 1) * to) - start) / to;
    return { first, last, head, tail: first === last ? head : (end - last * to) / to, size: from / to };
  });
}

/** Averages one source row into `row`, laid over the backdrop (values 0 to 255). */
function averageRow(data: Uint8ClampedArray, offset: number, columns: Span[], row: Float64Array): void {
  let o = 0;
  for (const { first, last, head, tail, size } of columns) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let x = first; x <= last; x++) {
      const i = 4 * (offset + x);
      const share = x === first ? head : x === last ? tail : 1;
      const alpha = data[i + 3] ?? 0;
      const opaque = share * (alpha / 255);
      const behind = (share - opaque) * BACKDROP;
      red += opaque * (data[i] ?? 0) + behind;
      green += opaque * (data[i + 1] ?? 0) + behind;
      blue += opaque * (data[i + 2] ?? 0) + behind;
    }
    row[o++] = red / size;
    row[o++] = green / size;
    row[o++] = blue / size;
  }
}
