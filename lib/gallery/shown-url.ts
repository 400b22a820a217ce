import { cssImages, shownCssImage } from './css-image';
import { srcsetUrls } from './srcset';

/** Where pages keep the address of a picture that they load late, best first. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-image'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset'];

/**
 * The absolute URLs of the picture that an element shows, the one on the screen first: of an image, a video's still, or
 * else of a CSS background. Mostly the first one will do, so each is made when it is asked for. Reads style, never layout.
 */
export function shownUrls(element: Element): Iterable<string> {
  if (element instanceof HTMLImageElement) return imageUrls(element);
  if (element instanceof HTMLVideoElement) return absolute([element.poster]);
  if (element instanceof HTMLInputElement) return absolute([element.type === 'image' ? element.src : '']);
  if (element instanceof SVGImageElement) return absolute([element.href.baseVal]);
  return backgroundUrls(element);
}

function* imageUrls(image: HTMLImageElement): Generator<string> {
  if (image.currentSrc) yield image.currentSrc;
  if (image.src && image.src !== image.currentSrc) yield image.src;
  if (image.srcset) yield* absolute(srcsetUrls(image.srcset));
  // What is loaded late has a blank picture until then, or none.
  for (const name of LATE) yield* absolute([image.getAttribute(name) ?? '']);
  for (const name of LATE_SETS) yield* absolute(srcsetUrls(image.getAttribute(name) ?? ''));
}

function* absolute(urls: Iterable<string>): Generator<string> {
  for (const url of urls) if (url && URL.canParse(url, document.baseURI)) yield new URL(url, document.baseURI).href;
}

function backgroundUrls(element: Element): string[] {
  const own = urlsOf(getComputedStyle(element));
  if (own.length > 0 || element.childElementCount > 0 || !element.matches('a, figure, li')) return own;
  // Some sites draw the picture of an empty tile before or after its content.
  const before = urlsOf(getComputedStyle(element, '::before'));
  return before.length > 0 ? before : urlsOf(getComputedStyle(element, '::after'));
}

function urlsOf({ backgroundImage }: CSSStyleDeclaration): string[] {
  const images = cssImages(backgroundImage);
  const shown = shownCssImage(images, devicePixelRatio);
  return shown ? [shown.url, ...images.map((image) => image.url)] : [];
}
