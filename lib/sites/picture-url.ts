import type { PictureId } from '../ratings/picture';
import { LONGEST_URL } from '../ratings/picture-address';
import type { PictureUrl } from './rule';

/** A picture's name, and its URLs. */
export interface NamedPicture {
  id: PictureId;
  /** A thumbnail worth reading. */
  thumbnail: string;
  /** The largest version that is known. */
  full?: string;
}

/** Names the picture behind a URL by the patterns of a site rule; `undefined` if none of them knows it. */
export function namePicture(patterns: readonly PictureUrl[], url: string): NamedPicture | undefined {
  if (url.length > LONGEST_URL) return undefined;
  for (const { url: pattern, id, thumbnail, full, packed } of patterns) {
    const groups = pattern.exec(packed ? unpacked(url) : url);
    if (!groups) continue;
    groups[0] = url;
    return { id: fill(id, groups), thumbnail: fill(thumbnail, groups), ...(full && { full: fill(full, groups) }) };
  }
  return undefined;
}

const fill = (template: string, groups: RegExpExecArray): string =>
  template.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? '');

/** Whole groups of base64 only: nothing else is read without an error. */
const unpacked = (url: string): string =>
  url.replace(/(?<=\/)(?:[a-z\d+]{4})+(?:[a-z\d+]{2}==|[a-z\d+]{3}=)?(?=[?#]|$)/i, atob);
