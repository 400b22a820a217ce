import type { SiteRule } from '../../lib/sites/rule';
import { z } from '../../lib/zod';

const text = z.string().check(z.minLength(1), z.maxLength(300), z.trim());
const selector = z.string().check(z.minLength(1), z.maxLength(200));

const pattern = z.instanceof(RegExp).check(z.refine(({ flags }) => flags === '' || flags === 'i', 'has no flag but i'));
const wholeUrl = pattern.check(
  z.refine(({ source }) => /^\^\(?http/.test(source) && source.endsWith('$'), 'is for a whole http(s) URL'),
);
const path = pattern.check(z.refine(({ source }) => source.startsWith('^\\/'), 'begins where the path does'));
const hostPattern = z.string().check(z.regex(/^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/(?:[^\s#]*\*)?$/));

const locator = z.strictObject({
  selector,
  reason: text,
  known: z
    .string()
    .check(z.refine((value) => value === 'unseen' || isPast(value), 'is a past day, month or year, or unseen')),
});

const yes = z.optional(z.literal(true));

const templates = { id: text, thumbnail: text, full: z.optional(text) };
const pictureUrl = z.strictObject({ url: wholeUrl, ...templates, packed: yes }).check(
  z.refine(({ url, id, thumbnail, full = '' }) => {
    const groups = new RegExp(`${url.source}|`).exec('')?.length ?? 0;
    return [id, thumbnail, full].every((template) =>
      [...template.matchAll(/\$(\d?)/g)].every(([, number]) => number !== '' && Number(number) < groups),
    );
  }, 'names only groups that its pattern has'),
  z.refine(
    ({ thumbnail, full }) => [thumbnail, full ?? thumbnail].every((url) => /^(?:https?:\/\/|\$[01])/.test(url)),
    'gives http(s) URLs',
  ),
);

const rule = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    name: text,
    group: z.enum(['prompts', 'local', 'galleries', 'practice']),
    home: z.optional(z.url()),
    pages: z.array(hostPattern).check(z.minLength(1)),
    ports: z.optional(z.array(z.int().check(z.positive(), z.maximum(65_535))).check(z.minLength(1))),
    pictureHosts: z.array(hostPattern),
    referrer: z.optional(z.url()),
    except: z.optional(z.array(path)),
    isolate: z.optional(z.array(path)),
    tiles: z.array(locator).check(z.minLength(1)),
    shortest: z.optional(z.int().check(z.positive(), z.maximum(96))),
    doubled: yes,
    pictures: z.array(pictureUrl).check(z.minLength(1)),
    notPictures: z.optional(z.array(wholeUrl)),
    captions: z.optional(
      z.array(
        z.strictObject({
          closest: z.optional(selector),
          selector: z.optional(selector),
          attribute: z.optional(text),
        }),
      ),
    ),
    grid: z.optional(z.extend(locator, { closest: selector, text: pattern })),
    siteLike: z.optional(z.extend(locator, { pressed: selector, unpressed: selector })),
    keepClear: z.optional(z.array(locator)),
    promptBoxes: z.array(
      z.extend(locator, {
        part: z.optional(selector),
        late: z.optional(z.int().check(z.nonnegative(), z.maximum(1000))),
      }),
    ),
    submits: z.array(locator),
    dialect: z.enum(['code', 'midjourney', 'words']),
    wordWeights: yes,
    ownWork: z.optional(path),
    promptFromPage: z.optional(
      z.strictObject({ around: selector, property: text, reason: text, known: locator.shape.known }),
    ),
  })
  .check(
    z.refine(
      ({ id, pictures }) => pictures.every((one) => one.id.startsWith(`${id}:`)),
      'names its pictures by its id',
    ),
  );

/** Throws unless every rule is well formed, with the file's name and what is wrong in it. Keys are the files' names without `.ts`. */
export function checkRules(rules: Readonly<Record<string, SiteRule>>): void {
  for (const [file, one] of Object.entries(rules)) {
    const checked = rule.safeParse(one);
    const issues = checked.success
      ? []
      : checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    if (one.id !== file) issues.push(`id is not ${file}`);
    if (issues.length > 0) throw new Error(`lib/sites/${file}.ts: ${issues.join('; ')}`);
  }
}

function isPast(text: string): boolean {
  const time = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return time <= Date.now();
}
