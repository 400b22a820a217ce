import { z } from '../zod';

/** Longest URL that is taken for a picture (characters). */
const MAX_URL_LENGTH = 8192;

/** A picture's name, made from its URL: `midjourney:<uuid>/<n>`, else `<host>:<normalised path>`. */
export const pictureId = z.string().check(z.minLength(3), z.maxLength(MAX_URL_LENGTH));
export type PictureId = z.infer<typeof pictureId>;

const httpUrl = z.string().check(
  z.maxLength(MAX_URL_LENGTH),
  z.regex(/^https?:\/\/[a-z0-9.:[\]-]+(?:[/?#]|$)/i),
  z.refine((url) => URL.canParse(url)),
);

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
