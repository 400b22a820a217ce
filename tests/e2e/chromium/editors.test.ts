import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Written } from '../../../lib/messages/tab';
import { startPracticeGallery } from '../../pages/practice/server';
import { EDITORS, LONG } from '../editors/catalogue';
import { type Tools, Visit } from '../editors/driver';
import { ask, makeCode } from '../editors/extension';
import { REFUSALS, refused } from '../editors/refusals';
import { type Findings, submitting, writing } from '../editors/scenarios';
import { type BenchServer, serveBench } from '../editors/server';
import { documented, surprises, tableOf } from '../editors/table';
import { switchOnOrigin } from '../harness/any-gallery';
import { type Chromium, launchChromium } from '../harness/chromium';
import { PRACTICE_ORIGINS, switchOn } from '../harness/practice';
import { pressToolbarButton } from '../harness/toolbar';
import { until } from '../harness/until';

describe('every editor in Chromium', () => {
  let chromium: Chromium;
  let server: BenchServer;
  let own: Page;
  let page: Page;
  let code: string;
  let tools: Tools;
  const found = new Map<string, Findings>();

  beforeAll(async () => {
    server = await serveBench();
    chromium = await launchChromium({ allow: PRACTICE_ORIGINS });
    await switchOn(chromium, 'practice');
    await switchOnOrigin(chromium, server.bare);
    own = await chromium.open('welcome.html');
    const gallery = await startPracticeGallery({ pictures: 3 });
    code = await makeCode(own, gallery);
    await gallery.close();
    page = await chromium.context.newPage();
    const tab = await chromium.worker.evaluate('chrome.tabs.query({ active: true }).then(([active]) => active.id)');
    tools = {
      page,
      server,
      write: () => ask<Written>(own, 'prompt.write', { tab }),
      choose: (change) => ask(own, 'settings.change', change),
      writeByPopup: async (url) => {
        const popup = await pressToolbarButton(chromium, url);
        const press = `[...document.querySelectorAll('[data-control="write"]')].map((button) => button.click()).length > 0`;
        await until('the button', () => popup.evaluate(press), 10_000);
        const line = `document.querySelector('.prompt-actions .line')?.textContent`;
        await until('the outcome', async () => Boolean(await popup.evaluate(line)), 10_000);
        await popup.evaluate('window.close()').catch(() => undefined);
        // The next press would find this one.
        await until('the popup to be gone', async () => {
          const { targetInfos } = await chromium.cdp.send('Target.getTargets', { filter: [{}] });
          return targetInfos.every((target) => !target.url.endsWith('/popup.html'));
        });
      },
    };
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  const only = process.env.PENCHANT_EDITORS?.split(',');
  const editors = EDITORS.filter(({ id }) => !only || only.includes(id));

  test.each(editors)('$name is written into on a wish', async (editor) => {
    const findings = await writing(tools, editor, code);
    found.set(editor.id, findings);
    expect(surprises('Chromium', new Map([[editor.id, findings]]))).toEqual([]);
  });

  test('adding at submit is switched on', async () => {
    expect(await ask(own, 'settings.change', { atSubmit: true })).toMatchObject({ ok: true });
  });

  test.each(editors)('$name sends the suffix along', async (editor) => {
    const findings = await submitting(tools, editor, code);
    found.set(editor.id, { ...found.get(editor.id), ...findings });
    expect(surprises('Chromium', new Map([[editor.id, findings]]))).toEqual([]);
  });

  test('CodeMirror is written into at the end of 3,000 lines, most of which are not drawn', async () => {
    const visit = await Visit.open(tools, LONG, 'a red fox');
    expect(await visit.write()).toMatchObject({ ok: true, value: { outcome: 'written' } });
    await visit.holds(`a red fox --p ${code} --s 100`);
  });

  test.each(REFUSALS)('a box of the kind “$kind” ends in a clear outcome', async ({ kind, line, after }) => {
    const { submits, ...came } = await refused(tools, kind);
    expect(came).toEqual({ line: expect.stringMatching(line), text: after(`--p ${code} --s 100`) });
    expect(submits).toEqual([]);
  });

  test.each(['textarea', 'slate', 'lexical-rich', 'prosemirror'])(
    'writing into %s waits for the end of a composition',
    async (id) => {
      const editor = EDITORS.find((one) => one.id === id);
      if (!editor) throw new Error(`There is no ${id}.`);
      const visit = await Visit.open(tools, editor);
      await visit.clickBox();
      await visit.type('a red fox ');
      const session = await chromium.context.newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      const writes = visit.write();
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await session.send('Input.insertText', { text: '日本' });
      expect(await writes).toMatchObject({ ok: true, value: { outcome: 'written' } });
      await visit.holds(`a red fox 日本 --p ${code} --s 100`);
      await session.detach();
    },
  );

  test('docs/editors.md has what was found', () => {
    const table = tableOf('Chromium', found);
    console.log(table);
    expect(documented('Chromium', table)).toBe(table);
  });
});
