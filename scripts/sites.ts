import { writeFileSync } from 'node:fs';
import { LIST_FILE, listFile, ruleIds } from './sites/list-file';

const ids = ruleIds();
writeFileSync(LIST_FILE, listFile(ids));
console.log(`${LIST_FILE} lists ${ids.length} sites.`);
