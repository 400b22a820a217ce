import type { PictureId } from '../ratings/picture';

const MIDJOURNEY = /^midjourney:([0-9a-f-]{36})\/(\d{1,2})$/;

/** Whether a picture is one that Midjourney made and keeps. */
export const isMidjourneyPicture = (id: PictureId): boolean => MIDJOURNEY.test(id);

/** The address under which Midjourney itself knows one of its pictures; undefined for any other picture. */
export function midjourneyAddress(id: PictureId): string | undefined {
  const [, job, index] = MIDJOURNEY.exec(id) ?? [];
  return job === undefined ? undefined : `https://cdn.midjourney.com/${job}/0_${index}.png`;
}
