import { cssImages, shownCssImage } from './css-image';
import { srcsetUrls } from './srcset';

/**
 * The absolute URLs of the picture that an element shows, the one on the screen first: of an `img`, else of a CSS
 * background. Mostly the first one will do, so each is made when it is asked for. Reads style, never layout.
 */
export function shownUrls(element: Element): Iterable<string> {
  return element instanceof HTMLImageElement ? imageUrls(element) : backgroundUrls(element);
}

/** The browser has made all of them absolute but those of `srcset`. */
function* imageUrls({ currentSrc, src, srcset }: HTMLImageElement): Generator<string> {
  if (currentSrc) yield currentSrc;
  if (src) yield src;
  if (!srcset) return;
  for (const url of srcsetUrls(srcset))
    if (URL.canParse(url, document.baseURI)) yield new URL(url, document.baseURI).href;
}

function backgroundUrls(element: Element): string[] {
  const images = cssImages(getComputedStyle(element).backgroundImage);
  const shown = shownCssImage(images, devicePixelRatio);
  return shown ? [shown.url, ...images.map((image) => image.url)] : [];
}
