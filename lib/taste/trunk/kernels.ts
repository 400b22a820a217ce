/** Outputs that a pointwise layer makes together; their weights lie side by side. */
export const LANES = 8;

/**
 * The two loops that cost time. Both work on one row of an output, in one memory of 32-bit floats, with places counted
 * in floats. Each sum starts at the bias and adds products in the order of the weights, rounded to 32 bits at each
 * step, so that two implementations give the same bits.
 */
export interface Kernels {
  /**
   * Each output of each pixel from all its inputs. `pixels` is a multiple of 5 and `outputs` of 8. Results are cut to
   * `low` to `high`. With `add`, they are added to what the output holds.
   */
  pointwise(
    input: number,
    weights: number,
    bias: number,
    output: number,
    pixels: number,
    inputs: number,
    outputs: number,
    low: number,
    high: number,
    add: boolean,
  ): void;
  /**
   * Each channel on its own from 3 x 3 px. `input` is the corner of the first window and `inputRow` the length of an
   * input row in floats. `channels` is a multiple of 4.
   */
  depthwise(
    input: number,
    weights: number,
    bias: number,
    output: number,
    pixels: number,
    channels: number,
    inputRow: number,
    stride: number,
    low: number,
    high: number,
  ): void;
}
