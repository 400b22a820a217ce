import { type NamedPicture, namePicture } from '../sites/picture-url';
import type { SiteRule } from '../sites/rule';
import { captionOf, oneLine } from './caption';
import { isBlurred } from './exclusions';
import { ownAddress } from './page-address';
import { promptFromPage } from './page-prompt';
import { shownUrls } from './shown-url';
import type { Finder } from './tile';

/** Shortest edge of a tile in px, where a rule does not say. */
const SHORTEST = 96;

/** Finds the tiles that a site rule tells of. */
export function findByRule(rule: SiteRule): Finder {
  return {
    selector: rule.tiles.map((place) => place.selector).join(', '),
    shortest: rule.shortest ?? SHORTEST,
    read(element) {
      const found = firstNamed(shownUrls(element), rule);
      if (!found || element.closest('[data-penchant="off"]')) return undefined;
      if (rule.doubled && isBlurred(getComputedStyle(element))) return undefined;
      const caption = captionOf(element, rule.captions) ?? promptOf(element, rule);
      return {
        element,
        shown: found.url,
        ruled: true,
        picture: {
          id: found.named.id,
          url: found.named.thumbnail,
          page: ownAddress(),
          ...(caption && { caption }),
          ...(isGrid(element, rule) && { kind: 'grid' }),
        },
      };
    },
  };
}

function promptOf(element: Element, { promptFromPage: where }: SiteRule): string | undefined {
  const prompt = where && promptFromPage(element, where);
  return prompt && oneLine(prompt);
}

function isGrid(element: Element, { grid }: SiteRule): boolean {
  const around = grid && element.closest(grid.closest)?.querySelectorAll(grid.selector);
  return [...(around ?? [])].some(({ textContent }) => grid?.text.test(textContent.trim()));
}

function firstNamed(urls: Iterable<string>, rule: SiteRule): { url: string; named: NamedPicture } | undefined {
  for (const url of urls) {
    const named = namePicture(rule.pictures, url);
    if (named) return { url, named };
  }
  return undefined;
}
