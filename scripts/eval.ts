/**
 * Measures the taste on judged pictures that are no part of the project, and prints a table with standard errors.
 * `--json PATH` writes its rows. Features come from real Chromium, and are kept in `.cache/eval`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ablate } from './eval/ablations';
import { compare, type Trial } from './eval/comparison';
import { dataFolder, hasData, picturesOf } from './eval/data';
import { featureSets } from './eval/feature-sets';
import { heldOut, heldOutStyles } from './eval/held-out';
import { photoRaters } from './eval/photos';
import { screenRepeats, screenVoters } from './eval/screens';
import { styleTasters } from './eval/styles';
import { type Row, rowOf, tableOf } from './eval/summary';

const SEED = 20_261_123;
const STEPS = [25, 50, 100, 200];
const TASTERS = 200;

const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
if (!hasData()) {
  console.log(`Nothing measured: no judged pictures in ${dataFolder}. PENCHANT_DATA names another folder.`);
  process.exit(0);
}
console.log(`seed ${SEED}, pictures from ${dataFolder}`);

const photos: Trial = {
  set: 'photos-rated',
  folder: 'photos-rated',
  people: photoRaters(200, 3, SEED).filter(heldOut),
  after: STEPS,
};
const styles: Trial = {
  set: 'art-styled',
  folder: 'art-styled',
  people: styleTasters(heldOutStyles(picturesOf('art-styled')), TASTERS, 200, SEED),
  after: STEPS,
};
const screens: Trial = { set: 'screens-voted', folder: 'screens-voted', people: screenVoters(), after: [32] };

const features = await featureSets([photos.folder, styles.folder, screens.folder]);
const shipped = features.at(-1);
const repeats = screenRepeats();
const rows: Row[] = [];
const take = (more: readonly Row[]): void => {
  console.log(`${tableOf(more)}\n`);
  rows.push(...more);
};

take([
  ...compare(photos, features),
  {
    set: photos.set,
    features: 'same person again, elsewhere',
    votes: 0,
    accuracy: 0.906,
    standardError: null,
    raters: 59,
  },
]);
take(compare(styles, features));
take([...compare(screens, features), rowOf({ set: screens.set, features: 'same person again', votes: 0 }, repeats)]);
if (shipped) for (const trial of [photos, styles]) take(await ablate(trial, shipped));
console.log(`measured in ${Math.round(performance.now() / 1000)} s`);
if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
