import type { PromptChoices } from '../../messages/state';
import type { Place } from './chip-place';

/** How the chip stands to its prompt: it is in it, it can be added, or nothing is written and why. */
export type ChipState = 'in' | 'ready' | 'none';

/** What the chip says. */
export interface ChipFace {
  state: ChipState;
  /** A few words: the code's name, or why there is none. */
  label: string;
  /** 0 to 1000; undefined where nothing would be written. */
  strength: number | undefined;
  /** The whole of it, in one line. */
  line: string;
  /** It is added by itself. */
  automatic: boolean;
}

/** What the opened chip shows besides. */
export interface ChipPanelView {
  choices: PromptChoices;
  /** What Midjourney would refuse in this prompt. */
  checks: readonly string[];
  /** There are other prompt boxes on this page. */
  others: boolean;
}

/** A code met in the prompt or beside the person's own picture that is not in the book. */
export interface ChipOffer {
  code: string;
  where: 'prompt' | 'page';
}

/** All that is drawn at a prompt box. */
export interface ChipView {
  face: ChipFace;
  place: Place | undefined;
  offer: ChipOffer | undefined;
  panel: ChipPanelView | undefined;
}
