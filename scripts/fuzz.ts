import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { run } from './run';

/** Tries the readers of hostile input on many more cases than `npm test` does: `npm run fuzz -- --cases 5000000 --seed 7`. */
const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = values.cases ?? '1000000';
const seed = values.seed ?? String(randomInt(2 ** 31));

const how = `${Number(cases).toLocaleString('en')} cases with seed ${seed}`;
console.log(how);
const code = await run('vitest', ['run', '--project', 'unit', 'tests/unit/hostile'], {
  PENCHANT_CASES: cases,
  PENCHANT_SEED: seed,
});
console.log(`${how}: ${code === 0 ? 'all held' : `FAILED; again by: npm run fuzz -- --cases ${cases} --seed ${seed}`}`);
process.exitCode = code === 0 ? 0 : 1;
