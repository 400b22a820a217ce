import { z } from '../zod';
import { isPictureAddress, LONGEST_URL } from './picture-address';

/** A picture's name, made from its URL: `midjourney:<uuid>/<n>`, else `<host>:<normalised path>`. */
export const pictureId = z.string().check(z.minLength(3), z.maxLength(LONGEST_URL));
export type PictureId = z.infer<typeof pictureId>;

const httpUrl = z.string().check(z.refine(isPictureAddress));

/** What a tile shows, as its page tells it: the name, where its bytes are, where it was seen. */
export const picture = z.object({
  id: pictureId,
  /** The thumbnail's URL, which may be fetched once its host is granted. */
  url: httpUrl,
  /** The page on which it was seen. */
  page: httpUrl,
  /** Prompt or caption beside it; shown as text only. */
  caption: z.optional(z.string().check(z.maxLength(4000))),
  /** `grid`: several pictures in one file, which are liked or not as one. */
  kind: z.optional(z.literal('grid')),
});
export type Picture = z.infer<typeof picture>;

/** At most so many pictures. One that is none is left out: the others, and what is said of them, are not lost for it. */
export const pictures = (most: number) =>
  z.pipe(
    z.array(z.unknown()).check(z.maxLength(most)),
    z.transform((all) => all.flatMap((one) => picture.safeParse(one).data ?? [])),
  );
