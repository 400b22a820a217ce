import { type CodeEntry, isMidjourneys } from '../codes/entry';
import { keptCode, kindOf } from '../codes/kind';
import { refusalWords } from '../codes/refusal-words';
import { numberWords, t } from '../language';
import { ProblemError } from '../messages/result';
import { addCodes, readCodes } from '../store/codes';
import { withDatabase } from '../store/database';
import { readMeta, updateMeta } from '../store/meta';
import { basis } from '../taste/basis/basis';
import { decode } from '../taste/code/code';

/** Most codes that the book holds, and that are remembered as not wanted. */
const MOST = 5000;
const DECLINED = 500;

/** Where a code that is to be kept came from. */
type Origin = Pick<CodeEntry, 'source'> & { site?: string; name?: string };

/**
 * Puts a code into the book; one that is there already stays as it is.
 *
 * @throws ProblemError `refused` where the text is no code, or the book is full
 */
export async function keepCode(text: string, { source, site, name = '' }: Origin): Promise<null> {
  const code = keptCode(text.trim());
  const kind = kindOf(code);
  if (kind === undefined) throw new ProblemError('refused', t('codes.neither'));
  const decoded = isMidjourneys(kind) ? undefined : decode(code, basis);
  if (decoded && !decoded.ok) throw new ProblemError('refused', refusalWords(decoded));
  const entry = { code, kind, name, note: '', source, added: Date.now(), favourite: false };
  await withDatabase(async (db) => {
    if ((await db.count('codes')) >= MOST)
      throw new ProblemError('refused', t('codes.full', { most: numberWords(MOST) }));
    await addCodes(db, [site === undefined ? entry : { ...entry, site }]);
  });
  return null;
}

/** Those of the codes met on a page that may be offered for the book: not in it, not ours, and not declined before. */
export function codesToOffer(met: readonly string[]): Promise<string[]> {
  return withDatabase(async (db) => {
    const known = new Set([
      ...(await readCodes(db)).map(({ code }) => code),
      ...((await readMeta(db, 'declined')) ?? []),
      ...((await readMeta(db, 'offered')) ?? []),
    ]);
    const fit = met.filter((code) => !known.has(code) && kindOf(code) !== undefined);
    return fit.filter((code) => kindOf(code) !== 'preference' || decode(code, basis).ok);
  });
}

/** Remembers that a code was not wanted when it was offered. */
export async function declineCode(code: string): Promise<null> {
  await withDatabase((db) =>
    updateMeta(db, 'declined', (before = []) => [...before.filter((other) => other !== code), code].slice(-DECLINED)),
  );
  return null;
}
