import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenOnLoopback } from '../../pages/practice/loopback';
import { bundlePages } from './bundle';
import { type BenchEditor, isBare } from './catalogue';

/** The bench, served on loopback under the addresses of the practice gallery's rule. */
export interface BenchServer {
  /** The address of an editor's page that begins with this text. */
  page: (editor: BenchEditor, text?: string) => string;
  /** The origin of pages with frames that have no address: to be switched on as a site of its own, without a rule. */
  bare: string;
  close: () => Promise<void>;
}

const shell = (script: string, styles: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${script}</title>
<style>
  body { font: 16px sans-serif; margin: 24px; }
  #stage { width: 640px; margin-block: 16px; }
  #stage textarea, #stage input, [contenteditable] { width: 100%; box-sizing: border-box; min-height: 24px; font: inherit; }
</style>
${styles ? `<link rel="stylesheet" href="/practice/editors/${styles}">` : ''}
<input id="other" aria-label="Your name">
<div id="stage"></div>
<button id="submit" type="submit">Send</button>
<script type="module" src="/practice/editors/${script}.js"></script>
</html>
`;

/** Serves every page on one port, and on a second one for frames of another origin. */
export async function serveBench(): Promise<BenchServer> {
  const folder = await bundlePages();
  const listen = () =>
    listenOnLoopback((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const name = /^(?:\/practice)?\/editors\/([\w-]+(?:\.(?:js|css))?)$/.exec(pathname)?.[1] ?? '';
      const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
      const body = name.includes('.')
        ? readFile(join(folder, name))
        : readFile(join(folder, `${name}.css`)).then(
            () => shell(name, `${name}.css`),
            () => shell(name, ''),
          );
      body.then(
        (content) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content),
        () => response.writeHead(404).end(),
      );
    }, 0);
  const [own, other] = [await listen(), await listen()];
  const address = (port: number, { script, kind }: BenchEditor) => {
    const url = new URL(`http://127.0.0.1:${port}/practice/editors/${script}`);
    if (kind) url.searchParams.set('kind', kind);
    return url;
  };
  const bare = `http://localhost:${own.port}`;
  return {
    bare,
    page: (editor, text = '') => {
      const { port } = editor.frame === 'cross' ? other : own;
      const url = isBare(editor)
        ? new URL(`${bare}/editors/frame?bare=${editor.frame}`)
        : address(own.port, editor.frame ? { ...editor, script: 'frame' } : editor);
      if (editor.frame) url.searchParams.set('inner', address(port, editor).href);
      url.searchParams.set('text', text);
      return url.href;
    },
    close: async () => {
      await own.close();
      await other.close();
    },
  };
}
