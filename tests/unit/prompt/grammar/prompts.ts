import fc from 'fast-check';

/** Generated prompts like those that people write, with all that goes wrong in them. */
const WORDS = [
  ...[
    'a cat',
    'red fox',
    'portrait of an old sailor',
    'ink, fog,',
    'well--known',
    '“quoted”',
    '"--p now"',
    'c++',
    'x—y',
    ':: ',
  ],
  ...[
    'space::2',
    'ship::-.5',
    'poppies--ar',
    '- -',
    '-',
    '--',
    '—',
    '100%',
    'jean-p',
    'ein Mädchen',
    '猫と雨',
    'חתול',
    'قطة',
    '👩🏽‍🎨',
    '\ud83c',
  ],
  ...[
    '\udc31',
    '\u200f',
    'e\u0301',
    '\\',
    '\\{',
    '\\,',
    'na\u00efve',
    '#tag',
    '@you',
    '<lora:x:1>',
    '((soft))',
    '[a|b]',
    'flowers',
  ],
];
const URLS = ['https://x.com/a--p.png', 'https://cdn.example/b.webp?x=1&y=--s', 'http://x/ --', 'https://x/a.png::2'];
const OTHERS = [
  ...[
    '--ar 16:9',
    '—ar 2:3',
    '--v 6.1',
    '--v 5',
    '--niji 6',
    '--niji',
    '--no red, blue',
    '--sref 653845861 3534786018::2',
    '--sw 500',
  ],
  ...['--raw', '--tile', '--seed 7', '--iw .5', '--mine', '--AR 1:1,', '--c', '--oref https://x/a.png', '--x {1, 2}'],
];
const PERSONAL = [
  ...[
    '--p',
    '--p abc1234',
    '--p abc1234 def5678::2',
    '--profile ib343oi',
    '--personalize anycl7a',
    '—p',
    '–p',
    '-p',
    '--P',
  ],
  ...['--p <@287696585142304769>', '--p m7284532597038776332', '--p abc1234,', '{--p, --p abc1234}'],
];
const STYLE = [
  '--s 250',
  '--stylize 1000',
  '—s 50',
  '–s 5',
  '-s 5',
  '--s',
  '--s {150, 800}',
  '{--s 50, --s 60}',
  '--stylize',
];
const BRACES = ['{red, blue}', '{a {b, c}, d}', '{red\\, dark, blue}', '{--ar 1:1, --ar 2:3}', '{}', '{a, --v 7}'];
const GAPS = [' ', ' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u2003', ' \n', '\u200b ', '\r\n', ''];

const piece = (values: readonly string[]) => fc.constantFrom(...values);

/** Two preference codes of ours, as they may stand in a prompt from before. */
export const CODE = 'tb0123456789abcdefghjkmnpqrstvwx';
export const EARLIER = 'ta0000000000000000000000';
const OURS = [
  ...[
    `--p ${CODE} --s 100`,
    `--p ${EARLIER} --s 750`,
    `--p ${EARLIER}`,
    `—p ${CODE} —s 5`,
    `--profile ${EARLIER} --stylize 5`,
  ],
  ...[`--p ${CODE}::2 ${EARLIER}`, `{--p ${CODE}, --p}`, `–p ${CODE}`, `--p ${EARLIER} --s 7 --p ${CODE}`],
];

/** Words, URLs, braces, parameters of every kind and odd white space; the options say what may stand among them: the person's own `--p` and `--s`, braces without partner, earlier suffixes of ours. */
export function prompts({ personal = true, style = true, broken = true, ours = false } = {}): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 8, arbitrary: piece(WORDS) },
    { weight: 2, arbitrary: piece(URLS) },
    { weight: 4, arbitrary: piece(OTHERS) },
    { weight: 2, arbitrary: piece(BRACES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: personal ? 2 : 0, arbitrary: piece(PERSONAL) },
    { weight: style ? 2 : 0, arbitrary: piece(STYLE) },
    { weight: ours ? 3 : 0, arbitrary: piece(OURS) },
    { weight: broken ? 1 : 0, arbitrary: piece(['{', '}', '{a,', 'b}']) },
  );
  return fc
    .array(fc.tuple(part, piece(GAPS)), { maxLength: 10 })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
}
