import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../.cache/practice/', import.meta.url));

/** The bytes kept under `name` in the repository's git-ignored cache; made, and kept for the next run, where there are none yet. */
export async function keep(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(folder + name).catch(() => undefined);
  if (kept) return kept;
  const made = await make();
  // Renamed into place, so that another gallery never reads half a file. A folder that cannot be written only costs time.
  const draft = `${folder}${randomUUID()}`;
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(draft, made))
    .then(() => rename(draft, folder + name))
    .catch(() => undefined);
  return made;
}
