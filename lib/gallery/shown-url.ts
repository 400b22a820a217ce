import { cssImages, shownCssImage } from './css-image';
import { srcsetUrls } from './srcset';

/**
 * The absolute URLs of the picture that an element shows, the one on the screen first: of an `img`, else of a CSS
 * background. Reads style, never layout.
 */
export function shownUrls(element: Element): string[] {
  const urls = element instanceof HTMLImageElement ? imageUrls(element) : backgroundUrls(element);
  return urls.flatMap((url) =>
    url && URL.canParse(url, document.baseURI) ? [new URL(url, document.baseURI).href] : [],
  );
}

const imageUrls = (image: HTMLImageElement): string[] => [
  image.currentSrc,
  image.src,
  ...(image.srcset ? srcsetUrls(image.srcset) : []),
];

function backgroundUrls(element: Element): string[] {
  const images = cssImages(getComputedStyle(element).backgroundImage);
  const shown = shownCssImage(images, devicePixelRatio);
  return shown ? [shown.url, ...images.map((image) => image.url)] : [];
}
