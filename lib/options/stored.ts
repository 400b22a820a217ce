import type { CodeEntry } from '../codes/entry';
import { ProblemError } from '../messages/result';
import { readCodes } from '../store/codes';
import { database } from '../store/database';
import { readImports } from '../store/import-history';
import type { ImportRecord } from '../store/schema';
import { type Contents, countContents } from './contents';

/** What the settings page shows of the store, counted again when it is told of a change. */
export class Stored {
  contents: Contents | undefined;
  imports: ImportRecord[] = [];
  /** The codes of the book. */
  codes: CodeEntry[] = [];
  /** Why the store cannot be read, in one line. */
  problem: string | null = null;
  #counting = false;
  #again = false;

  constructor(private readonly onChange: () => void) {}

  /** Counts again. Calls while it counts lead to one more count, however many they are. */
  async refresh(): Promise<void> {
    this.#again = true;
    if (this.#counting) return;
    this.#counting = true;
    while (this.#again) {
      this.#again = false;
      await this.#count();
      this.onChange();
    }
    this.#counting = false;
  }

  async #count(): Promise<void> {
    try {
      const db = await database();
      this.contents = await countContents(db);
      this.imports = await readImports(db);
      this.codes = await readCodes(db);
      this.problem = null;
    } catch (error) {
      if (error instanceof ProblemError) this.problem = error.message;
      // Any other: closed in between for a newer version, which tells us again.
      else console.warn('Penchant: the store could not be counted', error);
    }
  }
}
