import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { all } from './lib/sites/all';
import { optionalHosts } from './lib/sites/hosts';
import { shippedPackages, writeLicences } from './scripts/licences';
import { checkRules } from './scripts/sites/check-rules';

const name = 'Penchant';
const description =
  'Learns what pictures you like, on the galleries you already browse, and turns it into a code for your prompts. Nothing leaves the browser.';

checkRules(all);
const shipped = shippedPackages();

/** What the features are computed with, as files of their own: only the background reads them. The licence goes with them. */
const featureFiles = [
  { from: 'lib/taste/trunk/trunk.bin', relativeDest: 'trunk.bin' },
  { from: 'lib/taste/trunk/NOTICE.txt', relativeDest: 'trunk-NOTICE.txt' },
  { from: 'lib/taste/basis/basis.bin', relativeDest: 'basis.bin' },
].map(({ from, relativeDest }) => ({ absoluteSrc: resolve(from), relativeDest }));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), shipped.plugin] }),
  hooks: {
    'build:done': ({ config }) => writeLicences(config.outDir, shipped.names),
    'build:publicAssets': (_, files) => {
      for (const { absoluteSrc, relativeDest } of featureFiles) files.push({ absoluteSrc, relativeDest });
    },
    'prepare:publicPaths': (_, paths) => {
      for (const { relativeDest } of featureFiles) paths.push(relativeDest);
    },
  },
  manifest: ({ browser }) => ({
    name,
    description,
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // The board beside the page.
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    // No host at install: a person switches sites on, one by one.
    optional_host_permissions: optionalHosts(),
    action: { default_title: name },
    // What is seen in a private window is not to be stored.
    incognito: 'not_allowed',
    // Pictures are read from the hosts that were granted, and nothing else is ever asked of the network. The trunk's kernels
    // are WebAssembly that ships with the extension; no script is ever made from text.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'like-tile': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Like the picture under the pointer or in focus',
      },
      'compare-tile': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Compare the picture under the pointer or in focus',
      },
      'next-tile': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go on to the next picture',
      },
      'write-prompt': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Write the code into the prompt' },
      'prompt-choices': {
        description: 'Go to Penchant’s choices at the prompt box: strength, codes, when',
      },
    },
    ...(browser === 'firefox'
      ? { sidebar_action: { default_title: name, default_panel: 'board.html', open_at_install: false } }
      : { side_panel: { default_path: 'board.html' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'penchant@penchant.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
