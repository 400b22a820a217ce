import { nameAnyPicture } from '../sites/generic';
import { namePicture } from '../sites/picture-url';
import type { SiteRule } from '../sites/rule';
import { captionOf } from './caption';
import { isExcluded, isOptedOut, isPictureUrl } from './exclusions';
import { findByRule } from './find-by-rule';
import { ownAddress } from './page-address';
import { PlainKinds } from './plain-kinds';
import { isInArticle } from './running-text';
import { shownUrls } from './shown-url';
import { structureOf } from './structure';
import type { Finder, Tile } from './tile';

/** What may show a picture. */
const PLACES = 'img, video[poster], input[type="image"], image, a, div, span, figure, li, button, section';

/** Of these, what shows a picture of its own; the others can have one as their background. */
const OWN_PICTURE = new Set(['img', 'video', 'input', 'image']);

/** Elements with more children than this have a background to stand on, not one to look at. */
const MOST_CHILDREN = 4;

/** From so many px of its own on (area) a picture in a dialog is one that was opened. */
const OPENED = 400_000;

/**
 * Finds large pictures that repeat, on pages without a rule or where the rule finds nothing. What the site's rule does
 * know is found and named by it.
 */
export function findAny(rule?: SiteRule): Finder {
  const ruled = rule && findByRule(rule);
  // What an element is and where it stands is judged once for each picture that it shows.
  const judged = new WeakMap<Element, { shown: string; excluded: boolean }>();
  const isOut = (element: Element, shown: string): boolean => {
    const known = judged.get(element);
    if (known?.shown === shown) return known.excluded;
    const excluded = isStage(element) || isExcluded(element);
    judged.set(element, { shown, excluded });
    return excluded;
  };
  const plain = new PlainKinds();
  const shownIn = (element: Element): string | undefined => {
    if (OWN_PICTURE.has(element.localName)) return firstPicture(shownUrls(element));
    // What was judged once had a picture: others of its kind may be yet to load theirs.
    if (!judged.has(element) && plain.has(element)) return undefined;
    const shown = firstPicture(shownUrls(element));
    plain.note(element, !shown);
    return shown;
  };
  return {
    selector: ruled ? `${ruled.selector}, ${PLACES}` : PLACES,
    shortest: 110,
    read(element) {
      const known = ruled && element.matches(ruled.selector) && ruled.read(element);
      if (known) return known;
      const shown = shownIn(element);
      if (!shown || rule?.notPictures?.some((pattern) => pattern.test(shown))) return undefined;
      if (isOptedOut(element) || isOut(element, shown) || isInArticle(element)) return undefined;
      const named = namePicture(rule?.pictures ?? [], shown) ?? nameAnyPicture(shown);
      if (!named) return undefined;
      const caption = captionOf(element);
      return {
        element,
        shown,
        picture: { id: named.id, url: named.thumbnail, page: ownAddress(), ...(caption && { caption }) },
      };
    },
    group: (tile) => (tile.ruled || isOpened(tile) ? undefined : structureOf(tile.element, tile.shown)),
  };
}

function firstPicture(urls: Iterable<string>): string | undefined {
  for (const url of urls) if (isPictureUrl(url)) return url;
  return undefined;
}

/** A background behind other things is a stage, and a picture inside is the better tile. */
function isStage(element: Element): boolean {
  if (OWN_PICTURE.has(element.localName)) return false;
  return element.childElementCount > MOST_CHILDREN || element.querySelector('img, video[poster]') !== null;
}

/** A picture that was opened over the page counts alone. */
function isOpened({ element }: Tile): boolean {
  if (!(element instanceof HTMLImageElement) || !element.closest('dialog, [role="dialog"], [aria-modal="true"]'))
    return false;
  return element.naturalWidth * element.naturalHeight >= OPENED;
}
