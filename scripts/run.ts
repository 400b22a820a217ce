import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

// What the project installed comes first, as under `npm run`.
const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);

/** Runs a program to its end in `cwd`, with its output shown and no input. Gives its exit code; 127 where it could not be started, 1 where it was killed. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = process.cwd(),
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      cwd,
      env: { ...process.env, PATH, ...env },
      // On Windows a package's command is a script, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
