import { medoids } from '../prompt/medoids';
import { isMidjourneyPicture, midjourneyAddress } from '../prompt/references';
import type { PictureId } from '../ratings/picture';
import type { TasteService } from './taste';

/** The liked pictures that Midjourney made and whose features are known. */
export function likedMidjourneys(taste: TasteService): PictureId[] {
  return [...taste.ratings.liked].filter((id) => isMidjourneyPicture(id) && taste.vectorOf(id) !== undefined);
}

/** Addresses of the most typical of them, at most `count`, as Midjourney knows them. */
export function typicalMidjourneys(taste: TasteService, count: number): string[] {
  if (count === 0) return [];
  const liked = likedMidjourneys(taste);
  const places = medoids(
    liked.map((id) => taste.vectorOf(id) ?? new Int8Array(0)),
    count,
  );
  return places.flatMap((place) => midjourneyAddress(liked[place] ?? '') ?? []);
}
