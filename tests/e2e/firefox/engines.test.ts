import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmEngine } from '../../../lib/taste/trunk/engine';
import { pixelsExpression, replayExpression, trunkExpression } from '../../engines/bundle';
import { expectedReplay } from '../../engines/expected';
import { largePicture, largePictureHash } from '../../engines/large-picture';
import { trunkHash } from '../../engines/trunk-hash';
import { shippedTrunk } from '../../unit/taste/trunk/shipped';
import { type Firefox, launchFirefox } from '../harness/firefox';

describe('on a page of the extension in Firefox', () => {
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    page = await firefox.open('welcome.html', 'main');
  });
  afterAll(() => firefox.close());

  test('the same log gives the same code and the same bits as in every other engine', async () => {
    expect(JSON.parse(String(await page.evaluate(await replayExpression())))).toEqual(expectedReplay);
  });

  test('the trunk runs as WebAssembly, and sees the same bits as without and as in Node', async () => {
    const hash = trunkHash(shippedTrunk(wasmEngine));
    expect(await page.evaluate(await trunkExpression())).toEqual({ engine: 'wasm', best: hash, plain: hash });
  });

  test('a picture over 1,024 px is made smaller to the same pixels in every browser', async () => {
    const seen = await page.evaluate(await pixelsExpression(await largePicture()));
    expect(seen).toBe(largePictureHash());
  });
});
