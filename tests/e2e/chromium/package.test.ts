import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const LICENCES = 'licences.txt';

describe.each([['chrome-mv3'], ['firefox-mv3']])('the package %s', (name) => {
  const folder = resolve('.output', name);
  const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  test('lets nothing run but its own files, and pages load none of them', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    const parts = Object.fromEntries(
      policy.split('; ').map((part: string) => [part.split(' ')[0], part.split(' ').slice(1)]),
    );
    expect(parts).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'blob:'],
      'connect-src': ["'self'", 'http:', 'https:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'content_scripts',
      'sandbox',
      'update_url',
    ])
      expect([key, manifest[key]]).toEqual([key, undefined]);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('asks for no more than store/permissions.md explains, and for no host at install', () => {
    expect(manifest.host_permissions).toBeUndefined();
    const explained = readFileSync('store/permissions.md', 'utf8');
    expect(manifest.permissions.length).toBeGreaterThan(3);
    for (const permission of manifest.permissions) expect(explained).toContain(`\n| \`${permission}\``);
    if (name.startsWith('firefox'))
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('carries the licence of every package that is in it, and of the trunk', () => {
    const licences = read(LICENCES);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const heads = [...licences.matchAll(/^-{72}\n\n(\S+) \d+\.\d+\.\d+ \([\w.-]+\)\n\n\S/gm)].map(([, head]) => head);
    expect(heads).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(licences).toContain(readFileSync('lib/taste/trunk/NOTICE.txt', 'utf8').trim());
    expect(licences).toContain('Apache License');
  });

  test('makes no script from text and fetches none', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts)
      expect([file, /\beval\(|new Function\(|importScripts\(/.test(read(file))]).toEqual([file, false]);
  });
});
