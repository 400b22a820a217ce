import { nameAnyPicture } from '../sites/generic';
import { namePicture } from '../sites/picture-url';
import type { SiteRule } from '../sites/rule';
import { captionOf } from './caption';
import { findByRule } from './find-by-rule';
import { pageAddress } from './page-address';
import { shownUrls } from './shown-url';
import type { Finder } from './tile';

/** Places that hold no gallery. */
const ELSEWHERE =
  'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"], [contenteditable], ins.adsbygoogle';

/** Words in a URL that tell of faces, signs and counting pixels. */
const NO_PICTURE =
  /avatar|profile[-_/]|buddyicon|gravatar|emoji|sticker|(?:^|[/_.-])(?:icons?|logos?|sprites?|badges?)[/_.-]|favicon|pixel\.|spacer|blank\.gif|1x1|doubleclick|adservice|\.svg(?:$|\?)/i;

/** Largest edge of a round picture that is somebody's face, in px. */
const LARGEST_FACE = 160;

/**
 * Finds large pictures that repeat, on pages without a rule or where the rule finds nothing. What the site's rule does
 * know is found and named by it.
 */
export function findAny(rule?: SiteRule): Finder {
  const ruled = rule && findByRule(rule);
  return {
    selector: `${ruled ? `${ruled.selector}, ` : ''}img, a, div, span, figure, li, button, section`,
    shortest: 110,
    read(element) {
      const known = ruled && element.matches(ruled.selector) && ruled.read(element);
      if (known) return known;
      const shown = firstPicture(shownUrls(element));
      if (!shown || !isPlace(element)) return undefined;
      const named = namePicture(rule?.pictures ?? [], shown) ?? nameAnyPicture(shown);
      if (!named) return undefined;
      const caption = captionOf(element);
      return {
        element,
        shown,
        picture: { id: named.id, url: named.thumbnail, page: pageAddress(), ...(caption && { caption }) },
      };
    },
    group: ({ element, shown }) => `${new URL(shown).host} ${tagPath(element)}`,
  };
}

function firstPicture(urls: Iterable<string>): string | undefined {
  for (const url of urls) if (url.startsWith('http') && !NO_PICTURE.test(url)) return url;
  return undefined;
}

function isPlace(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return false;
  // A background behind other things is a stage, and a picture inside is the better tile.
  if (!(element instanceof HTMLImageElement) && (element.childElementCount > 4 || element.querySelector('img')))
    return false;
  return !isFace(getComputedStyle(element));
}

function isFace({ borderTopLeftRadius: radius, width }: CSSStyleDeclaration): boolean {
  const edge = Number.parseFloat(width);
  if (!(edge <= LARGEST_FACE)) return false;
  return radius.endsWith('%') ? Number.parseFloat(radius) >= 45 : Number.parseFloat(radius) >= edge * 0.45;
}

function tagPath(element: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = element; at && tags.length < 5; at = at.parentElement) tags.push(at.localName);
  return tags.join('<');
}
