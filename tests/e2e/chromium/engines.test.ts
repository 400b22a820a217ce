import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmEngine } from '../../../lib/taste/trunk/engine';
import { pixelsExpression, replayExpression, trunkExpression } from '../../engines/bundle';
import { expectedReplay } from '../../engines/expected';
import { largePicture, largePictureHash } from '../../engines/large-picture';
import { trunkHash } from '../../engines/trunk-hash';
import { shippedTrunk } from '../../unit/taste/trunk/shipped';
import { type Chromium, launchChromium } from '../harness/chromium';

describe('in the worker of the extension in Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test('the same log gives the same code and the same bits as in every other engine', async () => {
    const line = await chromium.worker.evaluate(await replayExpression());
    expect(JSON.parse(String(line))).toEqual(expectedReplay);
  });

  test('the trunk runs as WebAssembly, and sees the same bits as without and as in Node', async () => {
    const hash = trunkHash(shippedTrunk(wasmEngine));
    const seen = await chromium.worker.evaluate(await trunkExpression());
    expect(seen).toEqual({ engine: 'wasm', best: hash, plain: hash });
  });

  test('a picture over 1,024 px is made smaller to the same pixels in every browser', async () => {
    const seen = await chromium.worker.evaluate(await pixelsExpression(await largePicture()));
    expect(seen).toBe(largePictureHash());
  });

  test('where a policy refuses WebAssembly, plain TypeScript sees the same bits', async () => {
    const page = await chromium.context.newPage();
    await page.route('http://strict.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "script-src 'self'" },
        body: '<!doctype html><title>No WebAssembly</title>',
      }),
    );
    await page.route('http://strict.test/trunk.bin', (route) => route.fulfill({ path: 'lib/taste/trunk/trunk.bin' }));
    await page.goto('http://strict.test/');
    const hash = trunkHash(shippedTrunk(wasmEngine));
    expect(await page.evaluate(await trunkExpression())).toEqual({ engine: 'plain', best: hash, plain: hash });
    await page.close();
  });
});
