import type { Basis } from '../vector';
import { decode } from './code';

/** One line for a person that says what a pasted text is: a preference code and how much it rests on, or why it is none. */
export function explainCode(text: string, basis: Basis): string {
  const decoded = decode(text, basis);
  if (!decoded.ok) return decoded.line;
  return `This is a preference code. ${CONFIDENCE[decoded.confidence] ?? ''}`.trim();
}

const CONFIDENCE = [
  'It rests on fewer than 20 ratings.',
  'It rests on 20 to 39 ratings.',
  'It rests on 40 to 69 ratings.',
  'It rests on 70 to 99 ratings.',
  'It rests on 100 to 149 ratings.',
  'It rests on 150 to 199 ratings.',
  'It rests on 200 to 399 ratings.',
  'It rests on 400 ratings or more.',
] as const;
