import { z } from '../zod';

/** Messages to the content scripts of a tab. */
export const tabMessage = z.discriminatedUnion('type', [
  /** Something that pages show has changed, or the site was switched off: ask again. */
  z.object({ type: z.literal('changed') }),
  /** A keyboard command of the browser. */
  z.object({ type: z.literal('command'), command: z.enum(['like-tile', 'compare-tile', 'write-prompt']) }),
  /** "Write into prompt" from the popup. Only the prompt script answers, with a `Result<Written>`. */
  z.object({ type: z.literal('prompt.write') }),
]);
export type TabMessage = z.infer<typeof tabMessage>;

/** What became of a wish to write. With `copy` it is for the asker, who has the focus, to copy the text. */
export type Written =
  | { outcome: 'written' | 'unchanged' | 'copied' | 'none'; line: string }
  | { outcome: 'copy'; text: string; line: string };
