import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '../..');

/** Every component in every state, in a page of its own: `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: resolve(project, 'public'),
  plugins: [preact()],
  resolve: { alias: { '@': project } },
  build: { outDir: resolve(project, '.output/components'), emptyOutDir: true },
});
