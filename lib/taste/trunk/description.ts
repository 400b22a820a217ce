import layers from './layers.json';

/** One convolution of the trunk, with what follows it. */
export interface Layer {
  /** `convolution` and `depthwise` look at 3 x 3 px, `pointwise` at one. */
  kind: 'convolution' | 'depthwise' | 'pointwise';
  stride: number;
  inputs: number;
  outputs: number;
  /** Cuts the result to 0 to 6. */
  relu6: boolean;
  /** Adds what the block began with: the output before, of the same size. */
  add: boolean;
  /** Whether means and deviations of this output are among the features. */
  tap: boolean;
}

/**
 * What the weights file holds, and how to run it. The file is float16 values, little-endian, layer after layer: the
 * weights, then one bias for each output. Depthwise weights stand in the order row, column, channel. The others stand
 * in blocks of eight outputs; a block has eight weights for each row, column and input channel.
 */
export interface TrunkDescription {
  /** SHA-256 of the weights file, hexadecimal. */
  checksum: string;
  /** Length of the weights file. */
  bytes: number;
  /** Side of the square picture that goes in (px). */
  side: number;
  layers: Layer[];
}

/** The shipped trunk: the description of `lib/taste/trunk/trunk.bin`. */
export const description: TrunkDescription = layers as TrunkDescription;
