import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { LANGUAGES, messagesOf } from '../languages/messages';

const project = resolve(import.meta.dirname, '../..');

const languages = await Promise.all(
  LANGUAGES.map(async (language) => [language, Object.fromEntries(await messagesOf(language))] as const),
);

/** Every component in every state, in a page of its own: `npm run gallery`; in another language with `?language=ar`. */
export default defineConfig({
  root: import.meta.dirname,
  define: { LANGUAGES: Object.fromEntries(languages) },
  publicDir: resolve(project, 'public'),
  plugins: [preact()],
  resolve: { alias: { '@': project } },
  build: { outDir: resolve(project, '.output/components'), emptyOutDir: true },
});
