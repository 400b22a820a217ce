import type { Thumbnail } from './thumbnail';

/** One number a pixel, row by row. */
export interface Plane {
  width: number;
  height: number;
  data: Float64Array;
}

/**
 * A picture in OKLab: `l` lightness 0 to 1, `a` green to red and `b` blue to yellow, each about -0.3 to 0.3; with the
 * chroma (distance from grey) and the hue (radians, -pi to pi, 0 where there is no colour) that most groups need.
 */
export interface LabPicture {
  width: number;
  height: number;
  l: Plane;
  a: Plane;
  b: Plane;
  chroma: Plane;
  hue: Plane;
}

/** Björn Ottosson, "A perceptual color space for image processing" (2020); matrices of its 2021 revision. */
export function oklab({ width, height, rgb }: Thumbnail): LabPicture {
  const plane = (): Plane => ({ width, height, data: new Float64Array(width * height) });
  const picture = { width, height, l: plane(), a: plane(), b: plane(), chroma: plane(), hue: plane() };
  for (let i = 0; i < width * height; i++) {
    const red = linear(rgb[3 * i] ?? 0);
    const green = linear(rgb[3 * i + 1] ?? 0);
    const blue = linear(rgb[3 * i + 2] ?? 0);
    const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
    const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
    picture.l.data[i] = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
    picture.a.data[i] = a;
    picture.b.data[i] = b;
    picture.chroma.data[i] = Math.sqrt(a * a + b * b);
    picture.hue.data[i] = Math.atan2(b, a);
  }
  return picture;
}

/** sRGB to linear light in steps of 1/4095, both 0 to 1 (IEC 61966-2-1): a table costs a tenth of the powers. */
const LINEAR = Float64Array.from({ length: 4096 }, (_, i) => {
  const value = i / 4095;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

function linear(value: number): number {
  return LINEAR[Math.round(value * 4095)] ?? 0;
}

/** Half the size: each pixel the mean of four; an odd last row or column is doubled. */
export function halve({ width, height, data }: Plane): Plane {
  const w = (width + 1) >> 1;
  const h = (height + 1) >> 1;
  const out = new Float64Array(w * h);
  for (let y = 0; y < h; y++) {
    const upper = 2 * y * width;
    const lower = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < w; x++) {
      const left = 2 * x;
      const right = Math.min(left + 1, width - 1);
      const sum = (data[upper + left] ?? 0) + (data[upper + right] ?? 0);
      out[y * w + x] = (sum + (data[lower + left] ?? 0) + (data[lower + right] ?? 0)) / 4;
    }
  }
  return { width: w, height: h, data: out };
}
