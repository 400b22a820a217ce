import { type Kernels, LANES } from './kernels';

const { fround } = Math;

/** The kernels in plain TypeScript: for where WebAssembly is refused, and to check the other ones by. */
export function plainKernels(memory: Float32Array): Kernels {
  return {
    pointwise(input, weights, bias, output, pixels, inputs, outputs, low, high, add) {
      for (let first = 0; first < outputs; first += 4) {
        const lane = first % LANES;
        for (let pixel = 0; pixel < pixels; pixel++) {
          let s0 = memory[bias + first] ?? 0;
          let s1 = memory[bias + first + 1] ?? 0;
          let s2 = memory[bias + first + 2] ?? 0;
          let s3 = memory[bias + first + 3] ?? 0;
          let w = weights + (first - lane) * inputs + lane;
          const end = input + (pixel + 1) * inputs;
          for (let i = end - inputs; i < end; i++, w += LANES) {
            const x = memory[i] ?? 0;
            s0 = fround(s0 + fround(x * (memory[w] ?? 0)));
            s1 = fround(s1 + fround(x * (memory[w + 1] ?? 0)));
            s2 = fround(s2 + fround(x * (memory[w + 2] ?? 0)));
            s3 = fround(s3 + fround(x * (memory[w + 3] ?? 0)));
          }
          const o = output + pixel * outputs + first;
          memory[o] = cut(s0, low, high) + (add ? (memory[o] ?? 0) : 0);
          memory[o + 1] = cut(s1, low, high) + (add ? (memory[o + 1] ?? 0) : 0);
          memory[o + 2] = cut(s2, low, high) + (add ? (memory[o + 2] ?? 0) : 0);
          memory[o + 3] = cut(s3, low, high) + (add ? (memory[o + 3] ?? 0) : 0);
        }
      }
    },
    depthwise(input, weights, bias, output, pixels, channels, inputRow, stride, low, high) {
      for (let pixel = 0; pixel < pixels; pixel++) {
        for (let channel = 0; channel < channels; channel++) {
          let sum = memory[bias + channel] ?? 0;
          let w = weights + channel;
          for (let y = 0; y < 3; y++) {
            let i = input + y * inputRow + pixel * stride * channels + channel;
            for (let x = 0; x < 3; x++, i += channels, w += channels) {
              sum = fround(sum + fround((memory[i] ?? 0) * (memory[w] ?? 0)));
            }
          }
          memory[output + pixel * channels + channel] = cut(sum, low, high);
        }
      }
    },
  };
}

function cut(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
