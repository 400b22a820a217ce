import type { TrunkDescription } from './description';

/** One layer with its places in the memory (in floats) and its sizes (in px). */
export interface Step {
  kind: 'convolution' | 'depthwise' | 'pointwise';
  /** Side of the input and of the output, without their borders. */
  from: number;
  to: number;
  inputs: number;
  outputs: number;
  stride: number;
  weights: number;
  bias: number;
  input: number;
  output: number;
  /** Width of the border of zeros round the output: 1 where the next layer looks at 3 x 3 px. */
  border: number;
  low: number;
  high: number;
  add: boolean;
  tap: boolean;
}

export interface Plan {
  steps: Step[];
  /** Length of the weights, which lie first. */
  weights: number;
  /** Length of the memory. */
  floats: number;
}

const WINDOW = 9;

/** Lays out the memory. Layers of the same shape share one place, so that an addition happens where its summand lies. */
export function plan({ side, layers }: TrunkDescription): Plan {
  const counts = layers.map(({ kind, inputs, outputs }) =>
    kind === 'depthwise' ? WINDOW * outputs : inputs * outputs * (kind === 'convolution' ? WINDOW : 1),
  );
  const weights = layers.reduce((sum, { outputs }, i) => sum + outputs + (counts[i] ?? 0), 0);
  let floats = weights;
  const places = new Map<string, number>();
  const place = (width: number, channels: number, border: number) => {
    const shape = `${width} ${channels} ${border}`;
    const at = places.get(shape) ?? floats;
    if (at === floats) floats += (width + 2 * border) ** 2 * channels;
    places.set(shape, at);
    return at;
  };

  const steps: Step[] = [];
  let at = 0;
  layers.forEach((layer, i) => {
    const before = steps.at(-1);
    const from = before?.to ?? side;
    const to = from / layer.stride;
    const border = layers[i + 1]?.kind === 'depthwise' ? 1 : 0;
    const bias = at + (counts[i] ?? 0);
    // A convolution reads patches: a pixel of its input holds all that its window sees.
    const inputs = layer.kind === 'convolution' ? WINDOW * layer.inputs : layer.inputs;
    steps.push({
      ...layer,
      inputs,
      from,
      to,
      weights: at,
      bias,
      input: before?.output ?? place(to, inputs, 0),
      output: place(to, layer.outputs, border),
      border,
      low: layer.relu6 ? 0 : Number.NEGATIVE_INFINITY,
      high: layer.relu6 ? 6 : Number.POSITIVE_INFINITY,
    });
    at = bias + layer.outputs;
  });
  return { steps, weights, floats };
}
