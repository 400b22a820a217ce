import { firstStores } from './001-first-stores';
import { imports } from './002-imports';
import { codes } from './003-codes';
import { blocks } from './004-blocks';
import type { Migration } from './migration';

/**
 * Every migration that was ever released, in order; the version of the database is how many there are. To change the schema, add a file with the next number here, and a database of the version before to `tests/fixtures/databases/`.
 */
export const migrations: readonly Migration[] = [firstStores, imports, codes, blocks];
