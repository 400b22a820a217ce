import { Table } from './flatbuffer';

// Numbers from TensorFlow Lite's schema (tensorflow/lite/schema/schema.fbs, version 3).
const OPERATORS: Record<number, Operator['kind']> = { 0: 'add', 3: 'convolution', 4: 'depthwise', 6: 'dequantize' };
const FLOAT16 = 1;
const SAME = 0;
const RELU6 = 3;

export interface Operator {
  kind: 'add' | 'convolution' | 'depthwise' | 'dequantize' | 'other';
  /** Numbers of tensors. */
  inputs: number[];
  output: number;
  stride: number;
  relu6: boolean;
}

export interface Model {
  operators: Operator[];
  /** Shape and float16 values of a constant tensor. */
  constant(tensor: number): { shape: number[]; values: Uint16Array };
}

/**
 * Reads a TensorFlow Lite model as far as the trunk needs it.
 *
 * @throws Error when an operator has a padding, activation or stride that the engine does not know.
 */
export function readModel(bytes: Uint8Array): Model {
  const root = Table.root(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const codes = root.tables(1).map((code) => code.byte(0));
  const graph = root.tables(2)[0];
  if (!graph) throw new Error('The model holds no graph.');
  const tensors = graph.tables(0);
  const buffers = root.tables(4);

  return {
    operators: graph.tables(3).map((operator) => {
      const code = codes[operator.uint32(0)] ?? -1;
      const [output = -1] = operator.int32s(2);
      return { kind: OPERATORS[code] ?? 'other', inputs: operator.int32s(1), output, ...readOptions(code, operator) };
    }),
    constant(tensor) {
      const table = tensors[tensor];
      if (table?.byte(1) !== FLOAT16) throw new Error(`Tensor ${tensor} is not float16.`);
      const data = buffers[table.uint32(2)]?.bytes(0) ?? new Uint8Array(0);
      return { shape: table.int32s(0), values: new Uint16Array(data.slice().buffer) };
    },
  };
}

function readOptions(code: number, operator: Table): { stride: number; relu6: boolean } {
  const options = operator.table(4);
  const kind = OPERATORS[code];
  if (!options || (kind !== 'convolution' && kind !== 'depthwise')) return { stride: 1, relu6: false };
  // A depthwise convolution has one more field, its multiplier, before the activation.
  const activation = options.byte(kind === 'convolution' ? 3 : 4);
  const stride = options.uint32(1);
  if (options.byte(0) !== SAME || options.uint32(2) !== stride || (activation !== 0 && activation !== RELU6)) {
    throw new Error(`Unknown options of a ${kind}.`);
  }
  return { stride, relu6: activation === RELU6 };
}
