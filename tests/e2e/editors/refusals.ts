import type { BenchEditor } from './catalogue';
import { type Tools, Visit } from './driver';

/** A box that does not take or keep what is written, what the person is told, and what stands in it after. */
export interface Refusal {
  kind: string;
  line: RegExp;
  after: (suffix: string) => string;
}

export const REFUSALS: readonly Refusal[] = [
  { kind: 'readonly', line: /does not take any text at the moment\. Nothing was written/, after: () => 'a red fox' },
  { kind: 'disabled', line: /does not take any text at the moment\. Nothing was written/, after: () => 'a red fox' },
  { kind: 'short', line: /takes 40 characters, too few for the code\. Nothing was written/, after: () => 'a red fox' },
  { kind: 'removes', line: /does not let its prompt box be changed/, after: () => 'a red fox' },
  { kind: 'replaces', line: /put another box in place/, after: (suffix) => `a red fox ${suffix}` },
];

/** Writes into such a box: tells what the person is told and what stands in the box then. */
export async function refused(tools: Tools, kind: string): Promise<{ line: string; text: string; submits: string[] }> {
  const editor: BenchEditor = { id: kind, name: kind, script: 'plain', kind };
  const visit = await Visit.open(tools, editor, 'a red fox');
  const answer = await visit.write();
  const line = answer.ok ? answer.value.line : answer.problem.line;
  return { line, text: await visit.model(), submits: await visit.submits() };
}
