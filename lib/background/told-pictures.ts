import type { Picture } from '../ratings/picture';
import { nameAnyPicture } from '../sites/generic';
import { namePicture } from '../sites/picture-url';
import { siteRules } from '../sites/registry';

/**
 * Of the pictures that a page's script tells of, those that can be its own: seen on the origin that the browser says the message is from (`url`), under the name that their address has. So no page can put an address of its choice behind another site's picture, nor speak for another site.
 */
export function toldPictures(url: string, pictures: readonly Picture[]): Picture[] {
  const { origin } = new URL(url);
  return pictures.filter((picture) => originOf(picture.page) === origin && isItsName(picture));
}

const originOf = (page: string): string | undefined => (URL.canParse(page) ? new URL(page).origin : undefined);

/** Whether an address has this name, by the rule of any site or without one: which rule a page had is settled when it is loaded, and its address may be another by now. */
const isItsName = ({ id, url }: Picture): boolean =>
  nameAnyPicture(url)?.id === id || siteRules.some(({ pictures }) => namePicture(pictures, url)?.id === id);
