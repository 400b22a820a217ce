import { readFileSync, writeFileSync } from 'node:fs';
import { EDITORS } from './catalogue';
import { IMPOSSIBLE, type Impossible } from './expected';
import { CRITERIA, type Criterion, type Findings } from './scenarios';

type Browser = Impossible['browser'];

const FILE = 'docs/editors.md';

/** What the columns are called. */
const COLUMNS: Record<Criterion, string> = {
  append: 'append',
  middle: 'replace',
  out: 'out',
  paragraphs: 'lines',
  empty: 'empty',
  unfocused: 'unfocused',
  popup: 'popup',
  caret: 'caret',
  undo: 'undo',
  second: 'again',
  enter: 'Enter',
  click: 'click',
};

/** The results of one browser as a table, with the reason for each cell that does not hold. */
export function tableOf(browser: Browser, found: ReadonlyMap<string, Findings>): string {
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const criteria = CRITERIA.filter((criterion) => [...found.values()].some((cells) => criterion in cells));
  const notes = [...new Set(IMPOSSIBLE.filter((one) => one.browser === browser).map(({ reason }) => reason))];
  const cell = (editor: string, criterion: Criterion): string => {
    const value = found.get(editor)?.[criterion];
    if (value === undefined) return '';
    if (value === '') return '✓';
    const why = IMPOSSIBLE.find(
      (one) => one.browser === browser && one.editor === editor && one.criteria.includes(criterion),
    );
    return why ? `✗ ${notes.indexOf(why.reason) + 1}` : '✗';
  };
  const rows = EDITORS.filter(({ id }) => found.has(id)).map(({ id, name, package: used }) => {
    const version = used ? ` ${devDependencies[used]}` : '';
    return [`${name}${version}`, ...criteria.map((criterion) => cell(id, criterion))];
  });
  const head = ['editor', ...criteria.map((criterion) => COLUMNS[criterion])];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, '', ...notes.map((reason, index) => `${index + 1}. ${reason}`)].join('\n').trim();
}

/** The table of one browser as the document has it; written there first where `npm run editors` asks for it. */
export function documented(browser: Browser, table: string): string | undefined {
  const text = readFileSync(FILE, 'utf8');
  const part = new RegExp(`(?<=<!-- ${browser} -->\n)[\\s\\S]*?(?=\n<!-- end -->)`);
  if (process.env.PENCHANT_EDITORS_WRITE)
    writeFileSync(
      FILE,
      text.replace(part, () => table),
    );
  return part.exec(readFileSync(FILE, 'utf8'))?.[0];
}

/** What differs between the results and what can be expected of them: cells that fail without a reason, and reasons for cells that hold. */
export function surprises(browser: Browser, found: ReadonlyMap<string, Findings>): string[] {
  return [...found].flatMap(([editor, cells]) =>
    CRITERIA.filter((criterion) => cells[criterion] !== undefined).flatMap((criterion) => {
      const expected = IMPOSSIBLE.some(
        (one) => one.browser === browser && one.editor === editor && one.criteria.includes(criterion),
      );
      const failed = cells[criterion] !== '';
      return failed === expected ? [] : [`${editor}, ${criterion}: ${failed ? cells[criterion] : 'holds after all'}`];
    }),
  );
}
