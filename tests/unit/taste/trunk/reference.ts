import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { convolutions, TAPS } from '../../../../scripts/trunk/extract';
import type { Model } from '../../../../scripts/trunk/tflite';

// Spares the advice to install another backend.
tf.enableProdMode();

/**
 * The trunk as TensorFlow.js runs it, layer by layer, from the model itself: neither our weights file nor our engine
 * takes part.
 *
 * @param rgb 160 x 160 px of RGB, 0 to 255.
 * @returns For each tap its shape and its values, channels last.
 */
export function referenceTaps(model: Model, rgb: Float32Array): { channels: number; values: Float32Array }[] {
  return tf.tidy(() => {
    const tensors = new Map<number, tf.Tensor4D>();
    let output: tf.Tensor4D = tf.sub(tf.div(tf.tensor4d(rgb, [1, 160, 160, 3]), 127.5), 1);
    for (const layer of convolutions(model)) {
      // The first layer reads the picture, which is no tensor of the map.
      const input = tensors.get(layer.inputs[0] ?? -1) ?? output;
      const filter = constant(model, layer.weights) as tf.Tensor4D;
      if (layer.kind === 'depthwise') {
        // 1 x 3 x 3 x channels to 3 x 3 x channels x 1
        output = tf.depthwiseConv2d(input, tf.transpose(filter, [1, 2, 3, 0]), layer.stride, 'same');
      } else {
        // Outputs first to outputs last.
        output = tf.conv2d(input, tf.transpose(filter, [1, 2, 3, 0]), layer.stride, 'same');
      }
      output = tf.add(output, constant(model, layer.bias));
      if (layer.relu6) output = tf.relu6(output);
      tensors.set(layer.output, output);
      if (layer.add) {
        const [left = output, right = output] = layer.add.inputs.map((tensor) => tensors.get(tensor));
        output = tf.add(left, right);
        tensors.set(layer.add.output, output);
      }
    }
    return TAPS.map((tap) => {
      const tensor = tensors.get(tap);
      if (!tensor) throw new Error(`The reference made no tensor ${tap}.`);
      return { channels: tensor.shape[3], values: tensor.dataSync<'float32'>() };
    });
  });
}

function constant(model: Model, tensor: number): tf.Tensor {
  const { shape, values } = model.constant(tensor);
  return tf.tensor(Float32Array.from(values, float16), shape);
}

function float16(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const size = exponent ? (1 + (bits & 1023) / 1024) * 2 ** (exponent - 15) : (bits & 1023) * 2 ** -24;
  return bits & 0x8000 ? -size : size;
}
