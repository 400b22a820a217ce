import type { Kernels } from './kernels';
import type { Step } from './plan';

/** Runs one step, row by row of its output. */
export function runStep(step: Step, kernels: Kernels): void {
  const { weights, bias, from, to, inputs, outputs, border, stride, low, high, add } = step;
  const outputRow = (to + 2 * border) * outputs;
  const output = step.output + border * (outputRow + outputs);
  if (step.kind === 'depthwise') {
    const inputRow = (from + 2) * inputs;
    // The border is 1 px on each side. With an even side and a stride of 2, TensorFlow pads only the far ones.
    const input = step.input + (stride - 1) * (inputRow + inputs);
    for (let y = 0; y < to; y++) {
      const window = input + y * stride * inputRow;
      const row = output + y * outputRow;
      kernels.depthwise(window, weights, bias, row, to, inputs, inputRow, stride, low, high);
    }
    return;
  }
  for (let y = 0; y < to; y++) {
    const pixels = step.input + y * to * inputs;
    kernels.pointwise(pixels, weights, bias, output + y * outputRow, to, inputs, outputs, low, high, add);
  }
}
