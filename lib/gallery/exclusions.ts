import { isPictureAddress } from '../ratings/picture-address';
import { cardOf } from './card';
import { remembered } from './remembered';

/** Places that hold no gallery. */
const ELSEWHERE = [
  'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]',
  '[contenteditable=""], [contenteditable="true"]',
  'ins.adsbygoogle, [data-ad], [data-ads], [data-ad-slot], [data-ad-client], [id^="google_ads"], a[rel~="sponsored"]',
].join(', ');

/** Whole parts of a path that tell of faces, signs, advertisements and counting pixels; numbers may follow. */
const NO_PICTURE =
  /^[^?#]*(?:\b(?:doubleclick|adservice)\.|[^:/]\/(?:(?:ads?|(?:user[-_]?)?avatars?|gravatar|user-profile|profile[-_](?:image|pic)s?|emojis?|stickers?|(?:buddy|fav)?icons?|logos?|sprites?|badges?)(?:[-_@]\d+(?:x\d*)?)*(?:\.\w+)?|profile-\d[^/?#]*|(?:pixel|spacer|blank|1x1)\.\w+|\d\dx\d\d|\d+x\d+_RS)(?:[/?#]|$)|\.svg(?:[?#]|$))/i;

/** What a picture's own text or classes say of a face. */
const FACE = /avatar|userpic|gravatar|profile.?(?:pic|photo|image)/i;

/** Largest edge of a round picture that is somebody's face, in px. */
const LARGEST_FACE = 160;

/** What a card says of itself where it was paid for. */
const PAID_WORDS = 'ad|ads|sponsored|promoted|advertisement|anzeige|gesponsert|sponsorisé|patrocinado';
const PAID = new RegExp(`^(?:${PAID_WORDS})$`, 'i');

/** Whether a text may have such a word in it: to read all of a card's at once is cheap. */
const PERHAPS_PAID = new RegExp(PAID_WORDS, 'i');

/** How many elements of a card are read for that. */
const LOOKED_AT = 40;

/** From this length on (characters) a paragraph in a card makes it a teaser. */
const TEASER = 80;

/** Whether the address is that of a picture worth finding. */
export const isPictureUrl = (url: string): boolean => isPictureAddress(url) && !NO_PICTURE.test(url);

/** Whether the page, or what is around the element, asks to be left alone by tools like this one. */
export function isOptedOut(element: Element): boolean {
  return element.closest('[data-penchant="off"], [data-pin-nopin], [nopin]') !== null || isPageOptedOut();
}

const isPageOptedOut = remembered(() => document.querySelector('meta[name="pinterest" i][content="nopin" i]') !== null);

/** Whether an element, for what it is and where it stands, is no tile of a gallery. Reads style, never layout. */
export function isExcluded(element: Element): boolean {
  if (element.closest(ELSEWHERE) || element.hasAttribute('usemap')) return true;
  if (FACE.test(`${element.getAttribute('alt') ?? ''} ${element.getAttribute('class') ?? ''}`)) return true;
  const style = getComputedStyle(element);
  if (isFace(style) || isBlurred(style)) return true;
  if (element.parentElement && isBlurred(getComputedStyle(element.parentElement))) return true;
  const card = cardOf(element);
  return isPaid(card) || isTeaser(card);
}

/** Pages draw a picture behind itself, blurred, to fill its frame. */
export const isBlurred = ({ filter }: CSSStyleDeclaration): boolean => filter.includes('blur(');

function isFace(style: CSSStyleDeclaration): boolean {
  const radius = style.borderTopLeftRadius;
  const length = Number.parseFloat(radius);
  // The width takes a layout, and most pictures have no round corners.
  if (!(length > 0)) return false;
  const edge = Number.parseFloat(style.width);
  return edge <= LARGEST_FACE && length >= (radius.endsWith('%') ? 45 : edge * 0.45);
}

function isPaid(card: Element): boolean {
  if (!PERHAPS_PAID.test(card.textContent)) return false;
  const parts = card.querySelectorAll('span, div, p, small, b, a, label');
  for (const part of [...parts].slice(0, LOOKED_AT))
    if (part.childElementCount === 0 && PAID.test(part.textContent.trim())) return true;
  return false;
}

/** A headline with a paragraph below it is there to be read. */
function isTeaser(card: Element): boolean {
  if (!card.querySelector('h1, h2, h3, h4, h5, h6')) return false;
  return [...card.querySelectorAll('p')].some(({ textContent }) => textContent.trim().length >= TEASER);
}
