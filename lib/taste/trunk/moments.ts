import type { Step } from './plan';

/**
 * Writes the mean of each channel of a step's output to `out`, and after them the standard deviations. Sums are 64 bit:
 * squares of 32-bit values are exact in them, so that one pass is enough.
 */
export function moments(memory: Float32Array, { output, outputs, to, border }: Step, out: Float32Array): void {
  const sums = new Float64Array(outputs);
  const squares = new Float64Array(outputs);
  const row = (to + 2 * border) * outputs;
  const start = output + border * (row + outputs);
  for (let y = 0; y < to; y++) {
    const end = start + y * row + to * outputs;
    for (let pixel = end - to * outputs; pixel < end; pixel += outputs) {
      for (let channel = 0; channel < outputs; channel++) {
        const value = memory[pixel + channel] ?? 0;
        sums[channel] = (sums[channel] ?? 0) + value;
        squares[channel] = (squares[channel] ?? 0) + value * value;
      }
    }
  }
  for (let channel = 0; channel < outputs; channel++) {
    const mean = (sums[channel] ?? 0) / (to * to);
    out[channel] = mean;
    out[outputs + channel] = Math.sqrt(Math.max(0, (squares[channel] ?? 0) / (to * to) - mean * mean));
  }
}
