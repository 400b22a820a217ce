import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

/** Not named `.ts`, since it is AssemblyScript: TypeScript's own checks would fail on it. */
const SOURCE = 'scripts/trunk/kernels.as';

/**
 * The kernels as WebAssembly. The same bytes every time.
 *
 * @throws Error with the compiler's complaint.
 */
export async function compileKernels(): Promise<Uint8Array> {
  let wasm = new Uint8Array(0);
  const options = ['--optimizeLevel', '3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'];
  const { error, stderr } = await asc.main(['kernels.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name) => (name === 'kernels.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (_, content) => {
      wasm = Uint8Array.from(content as Uint8Array);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernels do not compile: ${stderr}`);
  return wasm;
}
