import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Written } from '../../../lib/messages/tab';
import { startPracticeGallery } from '../../pages/practice/server';
import { EDITORS } from '../editors/catalogue';
import type { Tools } from '../editors/driver';
import { ask, makeCode } from '../editors/extension';
import { type Findings, submitting, writing } from '../editors/scenarios';
import { type BenchServer, serveBench } from '../editors/server';
import { documented, surprises, tableOf } from '../editors/table';
import { type Firefox, launchFirefox } from '../harness/firefox';
import { until } from '../harness/until';

describe('every editor in Firefox', () => {
  let firefox: Firefox;
  let server: BenchServer;
  let own: Page;
  let code: string;
  let tools: Tools;
  const found = new Map<string, Findings>();

  beforeAll(async () => {
    server = await serveBench();
    firefox = await launchFirefox();
    const control = '[data-control="site"][data-site="practice"]';
    own = await firefox.open('welcome.html', control);
    await own.click(control);
    await until('the site to be on', () =>
      own.$eval(control, (element) => element.getAttribute('aria-checked') === 'true'),
    );
    // The practice gallery's switch has let us into this host.
    await ask(own, 'site.switch', { site: server.bare, on: true });
    const gallery = await startPracticeGallery({ pictures: 3 });
    code = await makeCode(own, gallery);
    await gallery.close();
    const page = await firefox.browser.newPage();
    const tab = await own.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'browser') as {
        tabs: { query: (which: object) => Promise<{ id?: number }[]> };
      };
      return (await tabs.query({ active: true }))[0]?.id;
    });
    tools = {
      page,
      server,
      write: () => ask<Written>(own, 'prompt.write', { tab }),
      choose: (change) => ask(own, 'settings.change', change),
      writeByPopup: undefined,
    };
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  test.each(EDITORS)('$name is written into on a wish', async (editor) => {
    const findings = await writing(tools, editor, code);
    found.set(editor.id, findings);
    expect(surprises('Firefox', new Map([[editor.id, findings]]))).toEqual([]);
  });

  test('adding at submit is switched on', async () => {
    expect(await ask(own, 'settings.change', { atSubmit: true })).toMatchObject({ ok: true });
  });

  test.each(EDITORS)('$name sends the suffix along', async (editor) => {
    const findings = await submitting(tools, editor, code);
    found.set(editor.id, { ...found.get(editor.id), ...findings });
    expect(surprises('Firefox', new Map([[editor.id, findings]]))).toEqual([]);
  });

  test('docs/editors.md has what was found', () => {
    const table = tableOf('Firefox', found);
    console.log(table);
    expect(documented('Firefox', table)).toBe(table);
  });
});
