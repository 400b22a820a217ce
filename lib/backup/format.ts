import { codeEntry } from '../codes/entry';
import { profile } from '../profiles/profile';
import { pictureId } from '../ratings/picture';
import { isPictureAddress } from '../ratings/picture-address';
import { z } from '../zod';

/** Version of the file. It rises when a file means something else to an older reader; a new kind of line does not raise it. */
export const FORMAT_VERSION = 1;

/** Longest line that is read (characters): a picture with its thumbnail. */
export const MAX_LINE = 1_000_000;

const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));
const count = z.int().check(z.nonnegative());
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** A web address, or one of the pictures that ship with Penchant. */
const address = z
  .string()
  .check(z.refine((url) => isPictureAddress(url) || /^(?:\/starter\/\d+\.webp|starter)$/i.test(url)));

/** The first line. */
export const headLine = z.object({
  type: z.literal('penchant'),
  version: z.int().check(z.positive()),
  made: time,
});

/** A picture with its features and, where it was wanted, its thumbnail. */
export const pictureLine = z.object({
  type: z.literal('picture'),
  id: pictureId,
  url: address,
  page: address,
  caption: z.optional(z.string().check(z.maxLength(4000))),
  site: z.string().check(z.minLength(1), z.maxLength(300)),
  seen: time,
  rated: z.union([z.literal(0), z.literal(1)]),
  excluded: z.optional(z.literal(true)),
  /** Base64 of signed bytes. */
  vector: z.optional(base64.check(z.minLength(4), z.maxLength(8192))),
  /** Id and version of the features that the vector holds. */
  features: z.optional(z.string().check(z.maxLength(100))),
  /** Base64 of a WebP picture of at most 384 px. */
  thumbnail: z.optional(base64.check(z.minLength(4), z.maxLength(700_000))),
});
export type PictureLine = z.infer<typeof pictureLine>;

/** A code of the code book. */
export const codeLine = z.object({ type: z.literal('code'), entry: codeEntry });

/** A profile: its id stands in events, and its name here. */
export const profileLine = z.object({ type: z.literal('profile'), profile });

/** The last line: without it, the file is cut off. Files from before there were several profiles count none. */
export const endLine = z.object({
  type: z.literal('end'),
  pictures: count,
  codes: count,
  profiles: z._default(count, 0),
  events: count,
});
