import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { all } from './lib/sites/all';
import { optionalHosts } from './lib/sites/hosts';
import { shippedPackages, writeLicences } from './scripts/licences';
import { checkRules } from './scripts/sites/check-rules';

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
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact(), shipped.plugin] }),
  hooks: {
    // What runs in pages sends and hears messages only, and does so without the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) config.resolve = { ...config.resolve, alias: {} };
      // One file of what several of our pages share, in place of ten: each that the popup waits for takes it 2 ms.
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ type }) => type === 'popup') && output && !Array.isArray(output))
        output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
    },
    'build:done': ({ config }) => writeLicences(config.outDir, shipped.names),
    'build:publicAssets': (_, files) => {
      for (const { absoluteSrc, relativeDest } of featureFiles) files.push({ absoluteSrc, relativeDest });
    },
    'prepare:publicPaths': (_, paths) => {
      for (const { relativeDest } of featureFiles) paths.push(relativeDest);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // Names the site to picture hosts that answer its pages only.
      'declarativeNetRequestWithHostAccess',
      // The board beside the page.
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    // No host at install: a person switches sites on, one by one.
    optional_host_permissions: optionalHosts(),
    action: { default_title: '__MSG_extension_name__' },
    // What is seen in a private window is not to be stored.
    incognito: 'not_allowed',
    // Pictures are read from the hosts that were granted, and nothing else is ever asked of the network. The trunk's kernels
    // are WebAssembly that ships with the extension; no script is ever made from text.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Chromium 156 keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z for itself.
    commands: {
      'like-tile': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commands_like__',
      },
      'compare-tile': {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_commands_compare__',
      },
      'next-tile': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commands_next__',
      },
      'write-prompt': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commands_write__' },
      'prompt-choices': {
        description: '__MSG_commands_choices__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_extension_name__',
            default_panel: 'board.html',
            open_at_install: false,
          },
        }
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
