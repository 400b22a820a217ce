import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The learner, the pair choice and the code of `lib/taste`. */
export type Learner = typeof import('./shipped-learner');

/** A constant of `lib/taste` with another value, as `{ 'learner.ts': { DECAY: 1 } }`. */
export type Constants = Record<string, Record<string, number>>;

/**
 * The shipped learner built with other constants, so that an ablation is the very same code.
 *
 * @throws Error where a file has no such constant: the ablation would be none.
 */
export async function learnerWith(constants: Constants): Promise<Learner> {
  const changed = new Set<string>();
  const { outputFiles } = await build({
    entryPoints: ['scripts/eval/shipped-learner.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'constants',
        setup({ onLoad }) {
          onLoad({ filter: /lib\/taste\/.+\.ts$/ }, ({ path }) => {
            const file = path.replace(/^.+lib\/taste\//, '');
            if (constants[file]) changed.add(file);
            return { contents: replaced(readFileSync(path, 'utf8'), constants[file] ?? {}, file), loader: 'ts' };
          });
        },
      },
    ],
  });
  for (const file of Object.keys(constants)) if (!changed.has(file)) throw new Error(`The learner has no ${file}.`);
  const text = outputFiles[0]?.text ?? '';
  const folder = resolve('.cache/eval');
  const module = resolve(folder, `learner-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(module, text);
  return (await import(pathToFileURL(module).href)) as Learner;
}

function replaced(source: string, constants: Record<string, number>, file: string): string {
  return Object.entries(constants).reduce((text, [name, value]) => {
    const declaration = new RegExp(`(const ${name} = )[\\d._]+;`);
    if (!declaration.test(text)) throw new Error(`${file} has no constant ${name}.`);
    return text.replace(declaration, `$1${value};`);
  }, source);
}
