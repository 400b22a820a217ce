import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteRule } from '../../lib/sites/rule';

/** The page that says how well each site is known. */
export const DOCUMENT = 'docs/sites.md';

const INTRODUCTION = `# Sites

Made from the rules and their fixtures by \`npm run sites\`; a test fails where it is not up to date.

A date says when a place was last known good, by somebody's published work or by looking. \`unseen\` means that nobody told when, or that only the site's addresses and habits are known: such a place may be wrong, and where a rule finds nothing, any large pictures that repeat will do instead. No rule was made from a captured page.
`;

/** The text of that page for these rules. */
export function sitesDocument(rules: Readonly<Record<string, SiteRule>>): string {
  const sections = Object.entries(rules)
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
    .map(([id, rule]) => section(id, rule));
  return [INTRODUCTION, ...sections].join('\n');
}

function section(id: string, rule: SiteRule): string {
  const about = /\/\*\* (.*?) \*\//s.exec(read(`lib/sites/${id}.ts`))?.[1] ?? '';
  const madeFrom = /<!-- Made from (.*?) -->/s.exec(read(`tests/fixtures/${id}/page.html`))?.[1] ?? '';
  const places = [
    ...rule.tiles.map((place) => ['tile', place] as const),
    ...(rule.siteLike ? [['like button', rule.siteLike] as const] : []),
    ...rule.promptBoxes.map((place) => ['prompt box', place] as const),
    ...rule.submits.map((place) => ['submit', place] as const),
  ];
  const rows = places.map(
    ([what, { selector, reason, known }]) =>
      `| ${what} | \`${selector.replaceAll('|', '\\|')}\` | ${reason} | ${known} |`,
  );
  return [
    `## ${rule.name}`,
    '',
    about.replace(/\s+/g, ' '),
    '',
    `The fixture is made from ${madeFrom.replace(/\s+/g, ' ')}`,
    '',
    '| what | where | why there | known |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const read = (path: string): string => readFileSync(resolve(path), 'utf8');
