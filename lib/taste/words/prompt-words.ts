import type { AttributeFinding } from './attribute-findings';
import type { WordFinding } from './word-findings';

/** What a site's prompt box understands. */
export interface PromptWordsSyntax {
  /** Whether `(word:1.2)` gives a word weight there. */
  weights: boolean;
}

/** From which strength on how many words are written: none at 0, three at 100, ten at 1000. */
const COUNTS = [
  [1000, 10],
  [850, 9],
  [700, 8],
  [550, 7],
  [400, 6],
  [300, 5],
  [200, 4],
  [100, 3],
  [50, 2],
  [1, 1],
] as const;

/** What a generator is told at most about the strongest word: 1.1 at 100, 1.5 at 1000. */
const heaviest = (strength: number): number => 1.05 + 0.45 * (strength / 1000);

/** How many words a strength of 0 to 1000 writes. */
export const promptWordCount = (strength: number): number => COUNTS.find(([from]) => strength >= from)?.[1] ?? 0;

interface Candidate {
  text: string;
  effect: number;
}

/**
 * A taste as words for the end of a prompt, strongest first, separated by commas: `warm palette, (stained glass:1.1)`. Empty at
 * strength 0, and while nothing is told from chance. Only what is liked is written: saying what to leave out calls it up.
 */
export function promptWords(
  findings: { attributes: readonly AttributeFinding[]; words: readonly WordFinding[] },
  strength: number,
  { weights }: PromptWordsSyntax,
): string {
  const candidates = [...findings.attributes.flatMap(ofAttribute), ...findings.words.flatMap(ofWord)];
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.effect - a.effect)) {
    if (chosen.length === promptWordCount(strength)) break;
    if (!chosen.some(({ text }) => saysTheSame(text, candidate.text))) chosen.push(candidate);
  }
  const most = chosen[0]?.effect ?? 1;
  return chosen
    .map(({ text, effect }) => {
      const weight = (1 + (heaviest(strength) - 1) * (effect / most)).toFixed(1);
      return weights && weight !== '1.0' ? `(${text}:${weight})` : text;
    })
    .join(', ');
}

function ofAttribute({ attribute, effect }: AttributeFinding): Candidate[] {
  const text = effect > 0 ? attribute.prompt.high : attribute.prompt.low;
  return text === null ? [] : [{ text, effect: Math.abs(effect) }];
}

const ofWord = ({ word, effect }: WordFinding): Candidate[] => (effect > 0 ? [{ text: word, effect }] : []);

/** Whether two share a word, as `blue` and `blue hour` do. */
function saysTheSame(a: string, b: string): boolean {
  const words = new Set(a.split(/[ ,]+/));
  return b.split(/[ ,]+/).some((word) => words.has(word));
}
