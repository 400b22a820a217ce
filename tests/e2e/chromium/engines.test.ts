import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmEngine } from '../../../lib/taste/trunk/engine';
import { replayExpression, trunkExpression } from '../../engines/bundle';
import { expectedReplay } from '../../engines/expected';
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
});
