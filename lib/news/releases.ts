/** A version and what it brought, by the keys of its lines. */
export interface Release {
  version: string;
  lines: readonly ('news.first.learn' | 'news.first.code' | 'news.first.board')[];
}

/** What people are told of, the latest first: what they will notice. CHANGELOG.md has the rest. */
export const RELEASES: readonly Release[] = [
  { version: '0.1', lines: ['news.first.learn', 'news.first.code', 'news.first.board'] },
];

/** Whether one version brought something that the other did not have: a repair alone (the third number) is no news. */
export function isNews(before: string, now: string): boolean {
  const [a = 0, b = 0] = before.split('.').map(Number);
  const [c = 0, d = 0] = now.split('.').map(Number);
  return c > a || (c === a && d > b);
}
