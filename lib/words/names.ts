import data from './names.json';

const cues = new Set(data.cues.split(', '));
const notNames = new Set(data.notNames.split(' '));
const particles = new Set(data.particles.split(' '));
const given = new Set(data.given.split(' '));
const family = new Set(data.family.split(' '));

/** Most words of one name. */
const LONGEST = 3;

const TOKEN = /[\p{L}\p{M}\p{N}@&'’.-]+|[^\s\p{L}\p{M}\p{N}]/gu;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isWord = (token: string | undefined): token is string => token !== undefined && /^\p{L}/u.test(token);
const lower = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\.$/, '');

/**
 * A text without names of people, by rules and lists: whoever follows a cue such as “by” or “in the style of”; a given name and
 * the capitalised words after it; well-known family names; @handles. A person whom no rule knows stays; a word that is also a
 * name may go: what is left is counted over many pictures, so both matter little.
 */
export function withoutNames(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = nameAt(tokens, at);
    if (length === 0) kept.push(tokens[at] ?? '');
    // A comma where a name was, so that no pair of words forms across it.
    else kept.push(',');
    at += Math.max(length, 1);
  }
  return kept.join(' ');
}

/** How many tokens from here on are a name, its cue included; 0 where there is none. */
function nameAt(tokens: readonly string[], at: number): number {
  const token = tokens[at] ?? '';
  if (token.includes('@')) return 1;
  const cue = cueAt(tokens, at);
  if (cue > 0) {
    const length = afterCue(tokens, at + cue);
    if (length > 0) return cue + length;
  }
  if (!isWord(token)) return 0;
  if (given.has(lower(token))) {
    const more = capitalsAt(tokens, at + 1, LONGEST - 1);
    if (isCapital(token) && more > 0) return 1 + more;
  }
  return family.has(lower(token)) ? 1 : 0;
}

function cueAt(tokens: readonly string[], at: number): number {
  const [first = '', second = ''] = tokens.slice(at, at + 2).map((token) => token.toLowerCase());
  if (cues.has(`${first} ${second}`)) return 2;
  return cues.has(first) ? 1 : 0;
}

/** The name that follows a cue: a run of capitalised words, or up to two small ones where the whole prompt is written small. */
function afterCue(tokens: readonly string[], at: number): number {
  const first = tokens[at];
  if (first?.includes('@')) return 1;
  if (!isWord(first) || notNames.has(lower(first)) || /^(?:a|an|the|its|his|her|their|my|your|this|that)$/i.test(first))
    return 0;
  if (isCapital(first)) return capitalsAt(tokens, at, LONGEST + 1);
  const isKnown = given.has(first) || family.has(first);
  const second = tokens[at + 1];
  const two = isWord(second) && !notNames.has(lower(second)) && (isKnown || family.has(lower(second)));
  if (two) return 2;
  // “by greg rutkowski,” and “by wlop,”: nothing but the name up to the next comma.
  const end = tokens.slice(at, at + LONGEST + 1).findIndex((token) => !isWord(token));
  const length = end < 0 ? tokens.length - at : end;
  return isKnown
    ? 1
    : length <= LONGEST && !tokens.slice(at, at + length).some((word) => notNames.has(lower(word)))
      ? length
      : 0;
}

/** A run of capitalised words, particles (“van”) between them included. */
function capitalsAt(tokens: readonly string[], at: number, most: number): number {
  let length = 0;
  for (let i = 0; i < most; i += 1) {
    const token = tokens[at + i];
    if (!isWord(token)) break;
    if (isCapital(token)) length = i + 1;
    else if (!particles.has(token.toLowerCase())) break;
  }
  return length;
}
