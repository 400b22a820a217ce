/** What follows a parameter's name: nothing, one value, perhaps one number, a list of values, or free text up to the next parameter. */
export type Arity = 'none' | 'one' | 'number' | 'list' | 'text';

/** Name, how many values, other spellings: Midjourney's parameters, today's and those that old prompts still carry. */
const table: readonly (readonly [name: string, arity: Arity, ...aliases: string[]])[] = [
  ['aspect', 'one', 'ar'],
  ['chaos', 'one', 'c'],
  ['stylize', 'one', 's'],
  ['weird', 'one', 'w'],
  ['exp', 'one'],
  ['raw', 'none'],
  ['style', 'one'],
  ['no', 'text'],
  ['tile', 'none'],
  ['seed', 'one', 'sameseed'],
  ['version', 'one', 'v'],
  ['niji', 'number'],
  ['hd', 'none'],
  ['sd', 'none'],
  ['quality', 'one', 'q'],
  ['draft', 'none'],
  ['preview', 'none'],
  ['iw', 'one'],
  ['sref', 'list'],
  ['sw', 'one'],
  ['sv', 'one'],
  ['cref', 'list'],
  ['cw', 'one'],
  ['oref', 'one'],
  ['ow', 'one'],
  ['edit', 'list'],
  ['personalization', 'list', 'p', 'profile', 'personalize'],
  ['repeat', 'one', 'r'],
  ['stop', 'one'],
  ['fast', 'none'],
  ['relax', 'none'],
  ['turbo', 'none'],
  ['stealth', 'none'],
  ['public', 'none'],
  ['video', 'none'],
  ['motion', 'one'],
  ['loop', 'none'],
  ['end', 'one'],
  ['bs', 'one'],
  // No longer taken, but they stand in copied prompts.
  ['width', 'one'],
  ['height', 'one', 'h'],
  ['creative', 'none'],
  ['hq', 'none'],
  ['newclip', 'none'],
  ['nostretch', 'none'],
  ['old', 'none'],
  ['test', 'none'],
  ['testp', 'none'],
  ['upanime', 'none'],
  ['upbeta', 'none'],
  ['uplight', 'none'],
  ['vibe', 'none'],
];

const spellings = new Map(
  table.flatMap(([name, arity, ...aliases]) => [name, ...aliases].map((spelling) => [spelling, { name, arity }])),
);

/** The parameter that a spelling stands for, in any case. One that is not known may be a person's own option and takes free text. */
export function parameterNamed(spelling: string): { name: string; arity: Arity } {
  const lower = spelling.toLowerCase();
  return spellings.get(lower) ?? { name: lower, arity: 'text' };
}
