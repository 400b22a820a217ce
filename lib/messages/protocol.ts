import { MAX_LINE } from '../backup/format';
import { codeChange, codeEntry } from '../codes/entry';
import { profileId } from '../profiles/profile';
import { type RatingEvent, ratingDraft } from '../ratings/event';
import { pictureId, pictures } from '../ratings/picture';
import { promptChange } from '../settings/prompt-choice';
import { settingsChange } from '../settings/settings';
import { deletionWish } from '../store/deletion';
import type { ImportCounts, ImportRecord } from '../store/schema';
import type { IssuedCode } from '../taste/code-history';
import { z } from '../zod';
import type { Marks, PageState, Pair, PromptChoices, Status, Suffix, TasteView } from './state';
import type { Written } from './tab';

/** Who may send a message: a content script of a page that was switched on, or one of the extension's own pages. */
export type SenderKind = 'content' | 'page';

interface Definition<Request, Reply> {
  senders: readonly SenderKind[];
  request: z.ZodMiniType<Request>;
  /** Only a type: replies come from our own background. */
  reply?: Reply;
}

const reply =
  <Reply>() =>
  <Request>(senders: readonly SenderKind[], request: z.ZodMiniType<Request>): Definition<Request, Reply> => ({
    senders,
    request,
  });

const nothing = z.object({});
const code = z.string().check(z.minLength(1), z.maxLength(64));
/** Far longer than a name can be: the answer says so. */
const anyName = z.string().check(z.maxLength(100_000));
const host = z.string().check(z.minLength(1), z.maxLength(256));

/** Every message to the background: who may send it, what it holds, what comes back. */
export const protocol = {
  /** Stores a rating; answered after its transaction completed. */
  'rating.append': reply<RatingEvent>()(['content', 'page'], z.object({ draft: ratingDraft, pictures: pictures(24) })),
  /** Pictures that were half visible for a second: the pool for votes. `view` names one page view. */
  'pictures.seen': reply<null>()(['content'], z.object({ view: z.uuid(), pictures: pictures(100) })),
  /** Which of these are to be marked, and as what. */
  'pictures.marks': reply<Marks>()(['content', 'page'], z.object({ ids: z.array(pictureId).check(z.maxLength(1000)) })),
  /** What a page needs to know about itself: its rule, whether it is switched on. */
  'page.state': reply<PageState>()(['content'], nothing),
  /** What is to be written into this page's prompt box. */
  'prompt.suffix': reply<Suffix>()(['content'], nothing),
  /** "Write into prompt": in whichever frame of a tab the prompt box is. */
  'prompt.write': reply<Written>()(['page'], z.object({ tab: z.int() })),
  /** A prompt box is an editor that only a script in the page's own world can reach: brings ours into the frame that asks. */
  'editor.reach': reply<null>()(['content'], nothing),
  /** Prompts of this site's tiles stand only in the page's own world: brings the script that tells them into the frame that asks. */
  'prompts.reach': reply<null>()(['content'], nothing),
  /** What a person can choose for the prompts of this page's site, and what holds now. */
  'prompt.choices': reply<PromptChoices>()(['content'], nothing),
  /** Chooses for this page's site. From a page only codes of the book, and only while its site is on. */
  'prompt.choose': reply<null>()(['content'], promptChange),
  /** Every code of the person's own taste, oldest first. */
  'codes.history': reply<IssuedCode[]>()(['page'], nothing),
  /** Which of the codes met on a page may be offered for the code book. */
  'codes.offer': reply<string[]>()(['content'], z.object({ codes: z.array(code).check(z.maxLength(24)) })),
  /** Puts a code into the book; from a page because the person pressed Keep there. */
  'codes.keep': reply<null>()(
    ['content', 'page'],
    z.object({ code, source: z.enum(['pasted', 'prompt', 'page']), name: z.string().check(z.maxLength(120)) }),
  ),
  /** A code that was offered is not wanted. */
  'codes.decline': reply<null>()(['content'], z.object({ code })),
  'codes.change': reply<null>()(['page'], z.object({ code, change: codeChange })),
  'codes.remove': reply<null>()(['page'], z.object({ code })),
  /** Puts a removed entry back as it was. */
  'codes.restore': reply<null>()(['page'], codeEntry),
  'status.get': reply<Status>()(['page'], nothing),
  /** What was learned, in words, colours and numbers, with the history of the code. */
  'taste.view': reply<TasteView>()(['page'], nothing),
  'pair.next': reply<Pair | null>()(['page'], nothing),
  /** Takes the starter deck into the pool. */
  'starter.take': reply<null>()(['page'], nothing),
  /** Takes a picture out of the pool for votes, or back into it. */
  'picture.exclude': reply<null>()(['page'], z.object({ id: pictureId, excluded: z.boolean() })),
  /** A new profile, which is then the current one. What its name must be is told in the answer. */
  'profile.make': reply<null>()(['page'], z.object({ name: anyName })),
  'profile.rename': reply<null>()(['page'], z.object({ id: profileId, name: anyName })),
  /** Ratings go to this one from now on. */
  'profile.switch': reply<null>()(['page'], z.object({ id: profileId })),
  /** Puts a profile aside with all its ratings, or brings it back. */
  'profile.archive': reply<null>()(['page'], z.object({ id: profileId, archived: z.boolean() })),
  'settings.change': reply<null>()(['page'], settingsChange),
  /** What the person should know, if anything, of settings and code book that are kept in step with their other browsers. */
  'step.line': reply<string | null>()(['page'], nothing),
  /** A site's permissions were granted or it is to be left alone; `site` is a rule's id or an origin. */
  'site.switch': reply<null>()(['page'], z.object({ site: host, on: z.boolean() })),
  /** The toolbar button on a page that is not switched on: activeTab lets us in until it is left. */
  'site.visit': reply<null>()(['page'], z.object({ tab: z.int() })),
  /** Whether that was done for what the tab shows now. */
  'site.visited': reply<boolean>()(['page'], z.object({ tab: z.int() })),
  /** A backup was written; `sequence` is the running number that the next rating had when it began. */
  'backup.saved': reply<null>()(['page'], z.object({ sequence: z.int().check(z.nonnegative()) })),
  /** Takes a part of a backup into the store; the same part sent again changes nothing. */
  'import.part': reply<ImportCounts>()(
    ['page'],
    z.object({
      import: z.uuid(),
      part: z.int().check(z.nonnegative()),
      lines: z.array(z.string().check(z.maxLength(MAX_LINE + 1))).check(z.maxLength(1000)),
    }),
  ),
  'import.finish': reply<ImportRecord | null>()(['page'], z.object({ import: z.uuid() })),
  /** Takes back the newest import; false where it is another one. */
  'import.undo': reply<boolean>()(['page'], z.object({ import: z.uuid() })),
  /** Deletes for good; answered with how much that was. */
  'data.delete': reply<{ events: number; pictures: number }>()(['page'], deletionWish),
  /** Reads a pasted preference code and says what it is. */
  'code.explain': reply<string>()(['page'], z.object({ text: z.string().check(z.maxLength(10_000)) })),
} as const;

type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = z.infer<Protocol[T]['request']>;
export type Reply<T extends MessageType> = NonNullable<Protocol[T]['reply']> | Extract<Protocol[T]['reply'], null>;
