import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleReplay } from '../../engines/bundle';
import { expectedReplay } from '../../engines/expected';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'penchant-engines-'));
const script = join(folder, 'replay.js');

const engines = [
  { name: 'V8 (node)', command: process.execPath },
  { name: 'SpiderMonkey (gjs)', command: 'gjs' },
  { name: 'JavaScriptCore (jsc)', command: 'jsc' },
];

function isHere(command: string): boolean {
  const places = command.startsWith('/')
    ? [command]
    : (process.env.PATH ?? '').split(delimiter).map((path) => join(path, command));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

beforeAll(() => bundleReplay(script));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the same log gives the same code and the same bits', () => {
  for (const { name, command } of engines) {
    test.skipIf(!isHere(command))(`in ${name}`, { timeout: 60_000 }, async () => {
      const { stdout } = await run(command, [script]);
      expect(JSON.parse(stdout)).toEqual(expectedReplay);
    });
  }
});
