import { replay } from '@/lib/taste/replay';
import { basis, person } from '../unit/taste/simulated';

// Runs in engines without a console or a module loader: one script, and whatever prints there.
declare const print: ((line: string) => void) | undefined;

const { log, pictures } = person(20_261_123, 2000, 1500);
const vectors = Object.fromEntries([...pictures].map(([id, vector]) => [id, [...vector]]));
const line = JSON.stringify(replay({ events: log, vectors, basis }));

if (typeof print === 'function') print(line);
else console.log(line);
