import type { PictureId } from '../ratings/picture';
import { z } from '../zod';

/** Messages to the content scripts of a tab. */
export const tabMessage = z.discriminatedUnion('type', [
  /** Something that pages show has changed, or the site was switched off: ask again. */
  z.object({ type: z.literal('changed') }),
  /** A keyboard command of the browser. */
  z.object({
    type: z.literal('command'),
    command: z.enum(['like-tile', 'compare-tile', 'next-tile', 'write-prompt', 'prompt-choices']),
  }),
  /** An entry of the browser's context menu, for the frame it was opened in. Whoever it is for answers `true`. */
  z.object({ type: z.literal('menu'), entry: z.enum(['write', 'like', 'compare']) }),
  /** One line for the person. Only the prompt script says it. */
  z.object({ type: z.literal('say'), line: z.string() }),
  /** Whether this frame has a prompt box. Only the prompt script answers, with a `PromptPlace`. */
  z.object({ type: z.literal('prompt.where') }),
  /** "Write into prompt" from the popup. Only the prompt script answers, with a `Result<Written>`. */
  z.object({ type: z.literal('prompt.write') }),
  /** How the gallery fares, for the popup, and which pictures it has, for the board. Only the gallery script answers, with a `GalleryReport`. */
  z.object({ type: z.literal('gallery.report') }),
]);
export type TabMessage = z.infer<typeof tabMessage>;
export type MenuEntry = Extract<TabMessage, { type: 'menu' }>['entry'];

/** Whether a frame has a prompt box, and when a person last used one there (ms since 1970, 0 where nobody has). */
export interface PromptPlace {
  found: boolean;
  used: number;
}

/** What became of a wish to write. With `copy` it is for the asker, who has the focus, to copy the text. */
export type Written =
  | { outcome: 'written' | 'unchanged' | 'copied' | 'none'; line: string }
  | { outcome: 'copy'; text: string; line: string };

/** How a gallery fares on its page, and what it shows. */
export interface GalleryReport {
  /** One line if Penchant does less than it should there. */
  trouble: string | null;
  /** All pictures that were found there. */
  pictures: PictureId[];
}
