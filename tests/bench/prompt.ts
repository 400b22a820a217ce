import { performance } from 'node:perf_hooks';
import type { Intent } from '../../lib/prompt/grammar/intent';
import { plan } from '../../lib/prompt/grammar/plan';
import { type Row, row } from './row';

const CODE = 'tb0123456789abcdefghjkmnpqrstvwx';
const intent: Intent = { suffix: { p: CODE, s: 100 }, own: [CODE] };
const RUNS = 7;
const MEGABYTE = 1_000_000;

/** What costs most of its kind: words, parameters, values in braces, dashes, blanks, escapes, and a text without any. */
const kinds: Record<string, string> = {
  words: 'a red fox in the fog, ',
  parameters: 'fox --ar 16:9 --no red, blue --v {6, 7} --mine ',
  dashes: '-',
  blanks: '\u00a0\t ',
  escapes: '\\ --v \\',
  braces: '{a, {--s 5}}',
  letters: 'x',
  urls: 'https://x.com/a--p.png ',
};

/** Planning a suffix for a prompt of a megabyte. Were it not linear for each of these kinds, it would take minutes. */
export async function measure(): Promise<Row[]> {
  const slowest = Math.max(...Object.values(kinds).map((kind) => timed(kind.repeat(MEGABYTE / kind.length))));
  return [row('suffix planned in a prompt of 1 MB, slowest kind of text', slowest, 'ms', 50)];
}

/** The fastest run: the others tell what else the machine did. */
function timed(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    plan(text, intent);
    return performance.now() - start;
  });
  return Math.min(...times);
}
