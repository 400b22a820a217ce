/** A prompt that is hard to write into, what the person is told, and what the box must hold then. */
export interface OddPrompt {
  name: string;
  prompt: string;
  line: RegExp;
  after: (prompt: string, suffix: string) => string;
}

const kept = (prompt: string): string => prompt;
const appended = (prompt: string, suffix: string): string => `${prompt} ${suffix}`;

export const ODD_PROMPTS: readonly OddPrompt[] = [
  { name: 'braces that are not closed', prompt: 'a {red, blue fox', line: /brace in this prompt/, after: kept },
  { name: 'braces that were never opened', prompt: 'a red} fox', line: /brace in this prompt/, after: kept },
  { name: 'lone surrogates', prompt: 'a \ud83d fox \udd8a\ud83e', line: /^Added --p/, after: appended },
  { name: 'right-to-left text', prompt: 'ثعلب أحمر في الثلج \u200f(לילה)', line: /^Added --p/, after: appended },
  { name: '1 MB of text', prompt: 'a red fox, '.repeat(95_000).trim(), line: /^Added --p/, after: appended },
];
