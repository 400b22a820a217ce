import { t } from '../language';
import { ProblemError } from '../messages/result';
import { withDatabase } from './database';

/** Writes a value, reads it back and takes it away again. Gives why that did not work, in one line, or null. */
export async function testStore(): Promise<string | null> {
  const written = crypto.randomUUID();
  try {
    const read = await withDatabase(async (db) => {
      await db.put('meta', written, 'probe');
      const value = await db.get('meta', 'probe');
      await db.delete('meta', 'probe');
      return value;
    });
    return read === written ? null : t('problems.notKept');
  } catch (error) {
    if (error instanceof ProblemError) return error.message;
    throw error;
  }
}
