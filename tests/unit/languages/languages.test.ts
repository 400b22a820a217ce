import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, messagesOf } from '../../languages/messages';
import { hardCoded } from './hard-coded';

const root = resolve(import.meta.dirname, '../../..');

/** Words that are data: names of sites and the reasons of their rules, captions, words for prompts, names of features, columns of a file. */
const WORDLESS = /^lib\/(sites|starter|taste\/(?:attributes|features)|backup\/csv)\b/;

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(resolve(root, folder, name), 'utf8') })),
);
const english = await messagesOf('en');
const manifest = readFileSync(resolve(root, 'wxt.config.ts'), 'utf8');

/** What a line is put together from: `{name}` and `$1`, each once. */
const holes = (line: string) => [...new Set(line.match(/\{\w+\}|\$\d/g))].sort();

describe('words for people', () => {
  test('stand in locales/, not in the source', () => {
    const spoken = sources.filter(({ file }) => !WORDLESS.test(file));
    expect(spoken.flatMap(({ file, text }) => hardCoded(file, text).map((line) => `${file}:${line}`))).toEqual([]);
  });

  test('are all used', () => {
    const text = sources.map(({ text }) => text).join('\n');
    // Whole keys, and the beginnings of keys that are put together: t(`popup.said.${what}`).
    const whole = new Set(
      [...text.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key?.replaceAll('.', '_')),
    );
    const begun = [...text.matchAll(/`([a-zA-Z]+\.(?:[\w-]+\.)*)\$\{/g)].map(([, key = '']) =>
      key.replaceAll('.', '_'),
    );
    for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) whole.add(key);
    const unused = [...english.keys()].filter(
      (key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('have keys that browsers take', () => {
    expect([...english.keys()].filter((key) => !/^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$/.test(key))).toEqual([]);
  });

  test.each(LANGUAGES)('%s has every line, with all that is put into it', async (language) => {
    const messages = await messagesOf(language);
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...messages].filter(([key, line]) => String(holes(line)) !== String(holes(english.get(key) ?? '')));
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)('%s keeps within what browsers and stores take', async (language) => {
    expect((await messagesOf(language)).get('extension_description')?.length).toBeLessThanOrEqual(132);
  });
});

describe('the check for hard-coded words', () => {
  test.each([
    ['<p>Copied</p>', 'Copied'],
    ['<button aria-label="Take back" />', 'Take back'],
    [`<button title={\`Note on \${code}\`} />`, 'Note on …'],
    ['<p>{open ? "Less" : "More"}</p>', 'Less'],
    ['const line = "There is no code yet.";', 'There is no code yet.'],
    [`say(\`Saved as \${name}.\`);`, 'Saved as ….'],
    ['const LINE = { ok: true, line: "Renamed." };', 'Renamed.'],
    ['const KINDS = { a: "Pasted", b: "met" };', 'Pasted'],
    ['const where = here ? "in this prompt" : "";', 'in this prompt'],
    [`const line = \`\${count} of them\`;`, '… of them'],
  ])('finds %s', (text, words) => {
    expect(hardCoded('x.tsx', text)[0]).toBe(`1: ${words}`);
  });

  test.each([
    '<p class="soft">{t("popup.copied")} · {3} %</p>',
    'throw new RangeError("Not a picture.");',
    'const selector = "Main a";',
    'type Kind = "Two words";',
    'const kind = "profile-id";',
    'const found = "img, video, a";',
    'const keys = { Enter: "Enter", ...(event.key === "Undo") };',
    '<a rel="noopener noreferrer" class="soft link" />',
    'throw new MigrationError("It did not work.");',
  ])('leaves %s alone', (text) => {
    expect(hardCoded('x.tsx', text)).toEqual([]);
  });
});
