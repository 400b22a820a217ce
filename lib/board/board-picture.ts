import type { TasteView } from '../messages/state';
import type { RatingEvent } from '../ratings/event';
import { fold } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import type { StoredPicture } from '../store/schema';
import { scoreOf } from '../taste/words/gallery';
import { LOOK_VERSION, type NamedLook } from '../words/named-look';

/** A seen picture as the board shows it. */
export interface BoardPicture {
  id: PictureId;
  page: string;
  caption: string | undefined;
  site: string;
  /** When it was first seen, in ms since 1970. */
  seen: number;
  liked: boolean;
  voted: boolean;
  /** `weights · z`; 0 where the taste is not known yet. */
  score: number;
  look: NamedLook | undefined;
}

/** What the board needs of a taste: vectors of other features than its own say nothing to it. */
type Scorer = Pick<TasteView, 'weights' | 'features'>;

/** Every picture whose features are known, latest first, with what this profile did to it and how its taste scores it. */
export function boardPictures(
  stored: readonly StoredPicture[],
  log: readonly RatingEvent[],
  taste: Scorer | undefined,
): BoardPicture[] {
  const { liked, standing } = fold(log);
  const voted = new Set(standing.flatMap((event) => (event.kind === 'vote' ? [event.left, event.right] : [])));
  return stored
    .flatMap(({ id, page, caption, site, seen, vector, features, look }): BoardPicture[] => {
      if (!vector || (taste && features !== taste.features)) return [];
      const known = look?.version === LOOK_VERSION ? look : undefined;
      const marks = { liked: liked.has(id), voted: voted.has(id) };
      return [{ id, page, caption, site, seen, ...marks, score: taste ? scoreOf(taste, vector) : 0, look: known }];
    })
    .sort((a, b) => b.seen - a.seen || (a.id < b.id ? -1 : 1));
}
