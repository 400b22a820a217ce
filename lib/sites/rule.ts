/** What a site's prompt box understands. */
export type Dialect = 'code' | 'midjourney' | 'words';

/** One place to look, with why it is looked for and when it was last known good (ISO date). */
export interface Locator {
  selector: string;
  reason: string;
  known: string;
}

/** How a picture's URL becomes its name and the URL of a thumbnail worth reading. `$1` to `$9` stand for the groups of `url`. */
export interface PictureUrl {
  /** Linear-time pattern over the whole URL. */
  url: RegExp;
  id: string;
  thumbnail: string;
}

/** One site, as frozen data: where its tiles are, how to name a picture, where its prompt box is, its dialect. */
export interface SiteRule {
  /** Same as the file's name. */
  id: string;
  /** As people call it. */
  name: string;
  /** Match patterns of its pages; also the origins that are asked for. */
  pages: readonly string[];
  /** Match patterns of the hosts its pictures come from, asked for together with `pages`. */
  pictureHosts: readonly string[];
  /** Paths that are left alone. */
  except?: readonly RegExp[];
  /** Elements that show one picture each (img, or anything with a CSS background), first match wins. */
  tiles: readonly Locator[];
  pictures: readonly PictureUrl[];
  /** Where a tile's prompt or caption stands: an attribute of the tile or of what it holds. */
  caption?: { closest?: string; selector?: string; attribute?: string };
  /** Prompt boxes, best first. */
  promptBoxes: readonly Locator[];
  /** Buttons that submit the prompt. */
  submits: readonly Locator[];
  dialect: Dialect;
}
