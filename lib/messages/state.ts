import type { CodeKind } from '../codes/entry';
import type { Profiles } from '../profiles/profiles';
import type { SuffixParts } from '../prompt/grammar/intent';
import type { PictureId } from '../ratings/picture';
import type { PromptChoice } from '../settings/prompt-choice';
import type { Settings } from '../settings/settings';
import type { Dialect } from '../sites/rule';
import type { IssuedCode } from '../taste/code-history';
import type { Readiness } from '../taste/readiness';
import type { Counts } from '../taste/taste-log';
import type { Description } from '../taste/words/describe';

/** What a page's content scripts ask about their page. */
export interface PageState {
  on: boolean;
  /** The packed rule of the site, or null where only the generic finder applies. */
  rule: string | null;
  /** What its prompt boxes understand. */
  dialect: Dialect;
  /** The person's own click on the site's like button counts here, too. */
  siteLikes: boolean;
  /** Nothing of ours is to move. */
  still: boolean;
}

/** Which of some pictures are marked. */
export interface Marks {
  liked: PictureId[];
  /** The taste likes them strongly; none while the person did not ask for such marks. */
  matching: PictureId[];
}

/** What goes into a prompt box, or why nothing does. */
export interface Suffix {
  /** The parts of `--p CODE --s N`; empty where ours is to be taken out (strength 0), null where the prompt is left alone. */
  parts: SuffixParts | null;
  /** One line for the person: what it is, or why there is none. */
  line: string;
  /** What it is, in a few words; empty where there is none. */
  name: string;
  /** 0 to 1000. */
  strength: number;
  /** Add it once typing rests. */
  automatic: boolean;
  /** Add it right before a submit. */
  atSubmit: boolean;
  /** Codes of ours that may stand in a prompt from before, so that they are replaced and never doubled. */
  own: readonly string[];
}

/** What can be chosen for the prompts of a site. */
export interface PromptChoices {
  dialect: Dialect;
  /** What holds there now. */
  choice: PromptChoice;
  /** The codes of the book that such prompts understand, favourites first. */
  codes: { code: string; name: string; kind: CodeKind }[];
  /** How many liked Midjourney pictures a prompt can refer to. */
  references: number;
}

/** Two pictures to choose from. */
export interface Pair {
  left: PairPicture;
  right: PairPicture;
}

export interface PairPicture {
  id: PictureId;
  page: string;
  caption?: string;
}

/** Pictures whose features are not known yet, and why. */
export interface Waiting {
  reason: 'queued' | 'permission' | 'unreachable' | 'undecodable' | 'too-large' | 'elsewhere';
  count: number;
  /** Hosts to ask for, where the reason is `permission`. */
  hosts: string[];
}

/** What was learned, for the board. */
export interface TasteView extends Description {
  profile: string;
  /** Id and version of the features that the weights are for. */
  features: string;
  /** One number a coordinate: a picture scores `weights · z`. */
  weights: number[];
  readiness: Readiness;
  /** What nothing was learned from: ratings, and pictures by reason. */
  skipped: { ratings: Omit<Counts, 'learned'>; pictures: Pick<Waiting, 'reason' | 'count'>[] };
  /** Every code that was issued, oldest first. */
  history: IssuedCode[];
}

export interface Status {
  /** Whose taste this is: all below is the current profile's. */
  profiles: Profiles;
  likes: number;
  votes: number;
  skips: number;
  /** Likes and votes together: what counts towards the goal. */
  ratings: number;
  goal: number;
  readiness: Readiness;
  /** Null until there is something to learn from. A draft until the taste is ready. */
  code: { text: string; draft: boolean } | null;
  /** How many pictures can be voted on. */
  pool: number;
  /** The starter deck is among them. */
  starter: boolean;
  waiting: Waiting[];
  /** Id of the latest rating that stands and can be undone. */
  last: string | null;
  /** Ratings made on this device since the latest backup began. */
  unsaved: number;
  settings: Settings;
}
