import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { all } from './lib/sites/all';
import { optionalHosts } from './lib/sites/hosts';
import { checkRules } from './scripts/sites/check-rules';

const name = 'Penchant';
const description =
  'Learns what pictures you like, on the galleries you already browse, and turns it into a code for your prompts. Nothing leaves the browser.';

checkRules(all);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name,
    description,
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    // No host at install: a person switches sites on, one by one.
    optional_host_permissions: optionalHosts(),
    action: { default_title: name },
    // What is seen in a private window is not to be stored.
    incognito: 'not_allowed',
    // Pictures are read from the hosts that were granted, and nothing else is ever asked of the network.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
      'write-prompt': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Write the code into the prompt' },
    },
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
