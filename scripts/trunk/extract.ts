import { createHash } from 'node:crypto';
import type { Layer, TrunkDescription } from '../../lib/taste/trunk/description';
import { LANES } from '../../lib/taste/trunk/kernels';
import type { Model, Operator } from './tflite';

const SIDE = 160;
/** Outputs of the stem and of the first thirteen blocks; the network is cut after the last. */
export const TAPS = [148, 150, 153, 157, 160, 164, 168, 171, 175, 179, 183, 186, 190, 194];

/** A convolution of the model, with the tensors of its constants. */
interface Convolution extends Operator {
  weights: number;
  bias: number;
  /** The addition that follows it. */
  add?: Operator;
}

/** The convolutions up to the last tap, in order. */
export function convolutions(model: Model): Convolution[] {
  const constants = new Map<number, number>();
  const found: Convolution[] = [];
  for (const operator of model.operators) {
    const [first = -1, weights = -1, bias = -1] = operator.inputs;
    const previous = found.at(-1);
    if (operator.kind === 'dequantize') constants.set(operator.output, first);
    else if (operator.kind === 'add' && previous) previous.add = operator;
    else if (operator.kind === 'other') throw new Error(`An unknown operator makes tensor ${operator.output}.`);
    else found.push({ ...operator, weights: constants.get(weights) ?? -1, bias: constants.get(bias) ?? -1 });
    if (operator.output === TAPS.at(-1)) return found;
  }
  throw new Error(`The model has no tensor ${TAPS.at(-1)}.`);
}

/** The trunk's weights as the engine reads them, with their description. The same bytes every time. */
export function extract(model: Model): { weights: Buffer; description: TrunkDescription } {
  const values: number[] = [];
  const layers = convolutions(model).map((convolution): Layer => {
    const { shape, values: stored } = model.constant(convolution.weights);
    const [outputs = 0, height = 0, , inputs = 0] = shape;
    const depthwise = convolution.kind === 'depthwise';
    const packed = depthwise ? stored : inLanes(stored, outputs, height * height * inputs);
    values.push(...packed, ...model.constant(convolution.bias).values);
    return {
      kind: convolution.kind === 'convolution' && height === 1 ? 'pointwise' : (convolution.kind as Layer['kind']),
      stride: convolution.stride,
      inputs,
      outputs: depthwise ? inputs : outputs,
      relu6: convolution.relu6,
      add: convolution.add !== undefined,
      tap: TAPS.includes(convolution.add?.output ?? convolution.output),
    };
  });
  const weights = Buffer.from(Uint16Array.from(values).buffer);
  const checksum = createHash('sha256').update(weights).digest('hex');
  return { weights, description: { checksum, bytes: weights.length, side: SIDE, layers } };
}

/** From one row of inputs for each output to blocks of eight outputs: for each input, its eight weights in a row. */
function inLanes(stored: Uint16Array, outputs: number, inputs: number): Uint16Array {
  const packed = new Uint16Array(stored.length);
  for (let output = 0; output < outputs; output++) {
    const lane = output % LANES;
    const block = (output - lane) * inputs;
    for (let input = 0; input < inputs; input++) {
      packed[block + input * LANES + lane] = stored[output * inputs + input] ?? 0;
    }
  }
  return packed;
}
