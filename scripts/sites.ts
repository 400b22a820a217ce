import { writeFileSync } from 'node:fs';
import { LIST_FILE, listFile, ruleIds } from './sites/list-file';

const ids = ruleIds();
writeFileSync(LIST_FILE, listFile(ids));
// Only now does the list know all of them.
const [{ all }, { DOCUMENT, sitesDocument }] = await Promise.all([
  import('../lib/sites/all'),
  import('./sites/document'),
]);
writeFileSync(DOCUMENT, sitesDocument(all));
console.log(`${LIST_FILE} and ${DOCUMENT} list ${ids.length} sites.`);
