import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the judged pictures lie: never a part of the project. */
export const dataFolder = resolve(process.env.PENCHANT_DATA ?? '../shared/data');

/** Whether they are on this machine. */
export const hasData = (): boolean => existsSync(join(dataFolder, 'photos-rated', 'manifest.jsonl'));

/** A picture of a set, and the label that simulated tasters go by. */
export interface SetPicture {
  id: string;
  file: string;
  style?: string;
  content?: string;
}

/** The pictures of a set, in the order of its manifest; `file` is a path from the set's folder. */
export const picturesOf = (set: string): SetPicture[] =>
  linesOf(set, 'manifest.jsonl').map((line) => JSON.parse(line) as SetPicture);

/** The rows of a table without quoted cells, its first line left out. */
export const tableOf = (set: string, name: string): string[][] =>
  linesOf(set, name)
    .slice(1)
    .map((line) => line.split(','));

/** The bytes of a picture, and what names them. */
export function bytesOf(set: string, { file }: SetPicture): { bytes: Buffer; hash: string } {
  const bytes = readFileSync(join(dataFolder, set, file));
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) };
}

const linesOf = (set: string, name: string): string[] =>
  readFileSync(join(dataFolder, set, name), 'utf8')
    .trim()
    .split(/\r?\n/);
