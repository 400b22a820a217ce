import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const project = mkdtempSync(join(tmpdir(), 'new-site-'));
afterEach(() => rmSync(project, { recursive: true }));

it('writes nothing where a folder of fixtures has the name already', () => {
  mkdirSync(join(project, 'tests/fixtures/articles'), { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/tsx/dist/cli.mjs'), resolve('scripts/new-site.ts'), 'articles'],
    { cwd: project, encoding: 'utf8' },
  );
  expect(stderr).toContain('There is something in tests/fixtures/articles already.');
  expect(status).toBe(1);
  expect(existsSync(join(project, 'lib'))).toBe(false);
});
