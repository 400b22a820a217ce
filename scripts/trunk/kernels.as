// The kernels in AssemblyScript with 128-bit SIMD. lib/taste/trunk/kernels.ts says what they do.
// Places come in floats; a float has four bytes.

// Five pixels by eight outputs: ten sums, a pixel's input and two groups of weights fit the sixteen registers of x86.
export function pointwise(
  input: usize, weights: usize, bias: usize, output: usize,
  pixels: usize, inputs: usize, outputs: usize, low: f32, high: f32, add: bool,
): void {
  const lowest = f32x4.splat(low);
  const highest = f32x4.splat(high);
  const pixelStep = inputs << 2;
  const outputStep = outputs << 2;
  let w = weights << 2;
  for (let block: usize = 0; block < outputs; block += 8) {
    const b0 = v128.load((bias + block) << 2);
    const b1 = v128.load((bias + block) << 2, 16);
    const blockWeights = w;
    let x0 = input << 2;
    let o = (output + block) << 2;
    for (let pixel: usize = 0; pixel < pixels; pixel += 5) {
      let x1 = x0 + pixelStep;
      let x2 = x1 + pixelStep;
      let x3 = x2 + pixelStep;
      let x4 = x3 + pixelStep;
      let s00 = b0, s01 = b1, s10 = b0, s11 = b1, s20 = b0, s21 = b1, s30 = b0, s31 = b1, s40 = b0, s41 = b1;
      const end = x1;
      for (w = blockWeights; x0 < end; w += 32) {
        const w0 = v128.load(w);
        const w1 = v128.load(w, 16);
        let x = v128.load32_splat(x0);
        s00 = f32x4.add(s00, f32x4.mul(x, w0));
        s01 = f32x4.add(s01, f32x4.mul(x, w1));
        x = v128.load32_splat(x1);
        s10 = f32x4.add(s10, f32x4.mul(x, w0));
        s11 = f32x4.add(s11, f32x4.mul(x, w1));
        x = v128.load32_splat(x2);
        s20 = f32x4.add(s20, f32x4.mul(x, w0));
        s21 = f32x4.add(s21, f32x4.mul(x, w1));
        x = v128.load32_splat(x3);
        s30 = f32x4.add(s30, f32x4.mul(x, w0));
        s31 = f32x4.add(s31, f32x4.mul(x, w1));
        x = v128.load32_splat(x4);
        s40 = f32x4.add(s40, f32x4.mul(x, w0));
        s41 = f32x4.add(s41, f32x4.mul(x, w1));
        x0 += 4;
        x1 += 4;
        x2 += 4;
        x3 += 4;
        x4 += 4;
      }
      x0 = x4;
      store(o, s00, s01, lowest, highest, add);
      o += outputStep;
      store(o, s10, s11, lowest, highest, add);
      o += outputStep;
      store(o, s20, s21, lowest, highest, add);
      o += outputStep;
      store(o, s30, s31, lowest, highest, add);
      o += outputStep;
      store(o, s40, s41, lowest, highest, add);
      o += outputStep;
    }
  }
}

// @ts-ignore: decorator
@inline
function cut(sum: v128, lowest: v128, highest: v128): v128 {
  return f32x4.pmin(f32x4.pmax(sum, lowest), highest);
}

// @ts-ignore: decorator
@inline
function store(o: usize, s0: v128, s1: v128, lowest: v128, highest: v128, add: bool): void {
  s0 = cut(s0, lowest, highest);
  s1 = cut(s1, lowest, highest);
  if (add) {
    s0 = f32x4.add(s0, v128.load(o));
    s1 = f32x4.add(s1, v128.load(o, 16));
  }
  v128.store(o, s0);
  v128.store(o, s1, 16);
}

// Four channels at a time: their nine groups of weights stay in registers along the row.
export function depthwise(
  input: usize, weights: usize, bias: usize, output: usize,
  pixels: usize, channels: usize, inputRow: usize, stride: usize, low: f32, high: f32,
): void {
  const lowest = f32x4.splat(low);
  const highest = f32x4.splat(high);
  const step = channels << 2;
  const twice = step << 1;
  const rowStep = inputRow << 2;
  for (let channel: usize = 0; channel < channels; channel += 4) {
    const b = v128.load((bias + channel) << 2);
    let w = (weights + channel) << 2;
    const w0 = v128.load(w);
    const w1 = v128.load(w + step);
    const w2 = v128.load(w + twice);
    w += twice + step;
    const w3 = v128.load(w);
    const w4 = v128.load(w + step);
    const w5 = v128.load(w + twice);
    w += twice + step;
    const w6 = v128.load(w);
    const w7 = v128.load(w + step);
    const w8 = v128.load(w + twice);
    let x = (input + channel) << 2;
    let o = (output + channel) << 2;
    for (const end = o + pixels * step; o < end; o += step) {
      let row = x;
      let sum = f32x4.add(b, f32x4.mul(v128.load(row), w0));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + step), w1));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + twice), w2));
      row += rowStep;
      sum = f32x4.add(sum, f32x4.mul(v128.load(row), w3));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + step), w4));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + twice), w5));
      row += rowStep;
      sum = f32x4.add(sum, f32x4.mul(v128.load(row), w6));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + step), w7));
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + twice), w8));
      v128.store(o, cut(sum, lowest, highest));
      x += stride * step;
    }
  }
}
