import type { CodeEntry } from './entry';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries in which every word of the query stands somewhere: in name, note, code or site. Favourites come first. */
export function searchCodes(entries: readonly CodeEntry[], query: string): CodeEntry[] {
  const words = plain(query.slice(0, 200)).split(/\s+/).filter(Boolean);
  const fits = ({ code, name, note, site = '' }: CodeEntry) => {
    const text = plain(`${code} ${name} ${note} ${site}`);
    return words.every((word) => text.includes(word));
  };
  return entries.filter(fits).sort((a, b) => Number(b.favourite) - Number(a.favourite));
}
