import type { Kernels } from './kernels';
import stored from './kernels.json';
import { plainKernels } from './plain-kernels';

const PAGE = 65_536;

/** A memory for the weights and all layers, and the kernels that work in it. */
export interface Engine {
  name: 'wasm' | 'plain';
  memory: Float32Array;
  kernels: Kernels;
}

/**
 * WebAssembly with 128-bit SIMD.
 *
 * @param floats Length of the memory.
 * @throws Error where WebAssembly, SIMD or the page's policy (`wasm-unsafe-eval`) is wanting.
 */
export function wasmEngine(floats: number): Engine {
  const code = Uint8Array.from(atob(stored.wasm), (char) => char.charCodeAt(0));
  const memory = new WebAssembly.Memory({ initial: Math.ceil((4 * floats) / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  // The exports have these types by their source, scripts/trunk/kernels.as.
  return { name: 'wasm', memory: new Float32Array(memory.buffer), kernels: exports as unknown as Kernels };
}

/** Plain TypeScript: the same bits, about twelve times slower. */
export function plainEngine(floats: number): Engine {
  const memory = new Float32Array(floats);
  return { name: 'plain', memory, kernels: plainKernels(memory) };
}

/** The fastest engine that runs here. */
export function bestEngine(floats: number): Engine {
  try {
    return wasmEngine(floats);
  } catch {
    // Whatever the reason, the plain engine gives the same numbers, and its name tells that it was taken.
    return plainEngine(floats);
  }
}
