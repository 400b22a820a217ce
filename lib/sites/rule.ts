/** What a site's prompt box understands. */
export type Dialect = 'code' | 'midjourney' | 'words';

/** Under which heading a site is listed to people. */
export type SiteGroup = 'prompts' | 'local' | 'galleries' | 'practice';

/** One place to look, and why it is looked for. */
export interface Locator {
  selector: string;
  reason: string;
  /** When it was last known good: a day, month or year, or `unseen` where nobody told when, or the site's page itself is not known. */
  known: string;
}

/** Where a prompt is typed. */
export interface PromptBox extends Locator {
  /** The part of the box that holds the prompt, where it is a command with options; without that part the box holds no prompt. */
  part?: string;
  /** How long the page takes to know of the box's text, in ms, where it is later than its events: a submit is held back for that long. 0 where it is known to be in time in every browser. */
  late?: number;
}

/** How a picture's URL becomes its name and URLs worth reading. `$1` to `$9` stand for the groups of `url`, `$0` for all of it. */
export interface PictureUrl {
  /** Linear-time pattern over the whole URL. */
  url: RegExp;
  id: string;
  thumbnail: string;
  /** The largest version that can be named without asking the site; left out where there is none. */
  full?: string;
  /** The path ends in base64: `url` is for the address with that text in the clear, and `$0` stays the address itself. */
  packed?: true;
}

/** Where a prompt or caption stands: at the tile, at what is around it, or at what that holds. */
export interface CaptionPlace {
  /** Climbs from the tile to this. */
  closest?: string;
  /** Goes down from there to the first of this. */
  selector?: string;
  /** The attribute that holds the text; its content where left out. */
  attribute?: string;
}

/** A prompt in the state of the page's framework (React's): a component at or above an element has it in a property. */
export interface PagePrompt {
  /** Climbs from the tile to this. */
  around: string;
  property: string;
  reason: string;
  known: string;
}

/** The site's own like button. */
export interface SiteLike extends Locator {
  /** What the button also matches while its picture is liked, and while it is not. A press counts where just one does: in another language neither may. */
  pressed: string;
  unpressed: string;
}

/** How to tell that a tile shows several pictures as one: some element beside it says so. */
export interface GridSign extends Locator {
  /** Climbs from the tile to this, in which `selector` is looked for. */
  closest: string;
  /** What the element's text must be. */
  text: RegExp;
}

/** One site, as frozen data: where its tiles are, how to name a picture, where its prompt box is, its dialect. */
export interface SiteRule {
  /** Same as the file's name. */
  id: string;
  /** As people call it. */
  name: string;
  group: SiteGroup;
  /** Where its pictures are, to go there once it is on. */
  home?: string;
  /** Match patterns of its pages; also the origins that are asked for. */
  pages: readonly string[];
  /** For programs that run on the person's own computer: the ports that are theirs there; any where left out. */
  ports?: readonly number[];
  /** Match patterns of the hosts its pictures come from, asked for together with `pages`. */
  pictureHosts: readonly string[];
  /** What those hosts must be told as the page that shows the picture, where they answer nobody else. */
  referrer?: string;
  /** Paths that are left alone. */
  except?: readonly RegExp[];
  /** Paths where a click is a vote on the site itself: no event on our controls may reach the page. */
  isolate?: readonly RegExp[];
  /** Elements that show one picture each (img, or anything with a CSS background), best first. */
  tiles: readonly Locator[];
  /** Shortest edge of a tile in px, where the site's own thumbnails are smaller than those of others. */
  shortest?: number;
  /** Every picture is also drawn blurred behind itself. */
  doubled?: true;
  pictures: readonly PictureUrl[];
  /** What `pictures` leaves out on purpose, and is left out where any large picture will do, too: files whose names are used again, what others put into the site itself. */
  notPictures?: readonly RegExp[];
  /** Where a tile's prompt or caption stands; the first place that has a text counts, then what the tile says of itself. Empty where that is no caption either. */
  captions?: readonly CaptionPlace[];
  grid?: GridSign;
  siteLike?: SiteLike;
  /** The site's own controls on a tile, shown or not: ours keep out of their way. */
  keepClear?: readonly Locator[];
  /** Prompt boxes, best first. */
  promptBoxes: readonly PromptBox[];
  /** Buttons that submit the prompt. */
  submits: readonly Locator[];
  dialect: Dialect;
  /** Its prompts take `(word:1.2)` for a word that counts more. */
  wordWeights?: true;
  /** Paths that show people their own pictures, with the parameters they were made with. */
  ownWork?: RegExp;
  /** Where the page's framework keeps the prompts of tiles, if they stand nowhere else. */
  promptFromPage?: PagePrompt;
}

/** Freezes a rule, all the way down. Every file of a site exports one as its default. */
export function siteRule(rule: SiteRule): SiteRule {
  return freeze(rule);
}

function freeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(value);
}
