import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { namePicture } from '@/lib/sites/picture-url';
import type { SiteRule } from '@/lib/sites/rule';
import { checkRules } from '../../../scripts/sites/check-rules';
import { scaffold } from '../../../scripts/sites/scaffold';

/** The rule in a file's text. */
async function ruleIn(text: string): Promise<SiteRule> {
  const code = text.replace(/^import .*$/m, 'const siteRule = (rule) => rule;');
  const { code: module } = await transform(code, { loader: 'ts' });
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)).default;
}

it.each(['new-gallery', '500-pictures', 'a'])(
  'a new site named %s begins with a rule and a fixture that pass',
  async (id) => {
    const files = scaffold(id);
    const rule = await ruleIn(files[`lib/sites/${id}.ts`] ?? '');
    checkRules({ [id]: rule });
    const { named, unnamed } = JSON.parse(files[`tests/fixtures/${id}/urls.json`] ?? '');
    for (const { url, ...picture } of named) expect(namePicture(rule.pictures, url)).toMatchObject(picture);
    for (const url of unnamed) expect(namePicture(rule.pictures, url)).toBeUndefined();
    const { tiles } = JSON.parse(files[`tests/fixtures/${id}/tiles.json`] ?? '');
    const shown = [...(files[`tests/fixtures/${id}/page.html`] ?? '').matchAll(/ src="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(shown.map((url) => namePicture(rule.pictures, url ?? '')?.id)).toEqual(
      tiles.map((tile: SiteRule) => tile.id),
    );
    expect(Object.keys(files)).toHaveLength(4);
  },
);
