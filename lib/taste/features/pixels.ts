/** Decoded pixels as a canvas gives them: RGBA, 8 bit, sRGB, not premultiplied, `4 * width * height` bytes. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}
