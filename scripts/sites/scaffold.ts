const TILES = [1, 2, 3, 4];

/** The files that a new site begins with, by path: a rule and its fixture, which pass every test as they are, and are wrong about the site in every line. */
export function scaffold(id: string): Record<string, string> {
  const host = `${id}.example`;
  const address = (tile: number, size: string) => `https://pictures.${host}/${size}/picture-${tile}.jpg`;
  const name = id.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
  const url = `^https:\\/\\/pictures\\.${host.replaceAll('.', '\\.')}\\/(?:small|large)\\/([\\w-]+)\\.jpg(?:[?#].*)?$`;
  const tiles = TILES.map((tile) => ({ expected: tile, id: `${id}:picture-${tile}`, caption: `Picture ${tile}` }));
  const urls = {
    named: [
      { url: address(1, 'large'), id: `${id}:picture-1`, thumbnail: address(1, 'small'), full: address(1, 'large') },
      { url: `${address(1, 'small')}?signed=1`, id: `${id}:picture-1`, thumbnail: address(1, 'small') },
    ],
    unnamed: [`https://pictures.${host}/faces/someone.jpg`],
  };
  return {
    [`lib/sites/${id}.ts`]: `import { siteRule } from './rule';

/** ${name}: which pages, and what is special there. */
export default siteRule({
  id: '${id}',
  name: '${name}',
  group: 'galleries',
  home: 'https://${host}/',
  pages: ['https://${host}/*'],
  pictureHosts: ['https://pictures.${host}/*'],
  tiles: [{ selector: 'a[href^="/pictures/"] img', reason: 'why this will last', known: 'unseen' }],
  pictures: [
    {
      url: /${url}/,
      id: '${id}:$1',
      thumbnail: 'https://pictures.${host}/small/$1.jpg',
      full: 'https://pictures.${host}/large/$1.jpg',
    },
  ],
  promptBoxes: [],
  submits: [],
  dialect: 'code',
});
`,
    [`tests/fixtures/${id}/page.html`]: page(
      id,
      TILES.map((tile) => [tile, address(tile, 'small')]),
    ),
    [`tests/fixtures/${id}/tiles.json`]: `${JSON.stringify({ address: `https://${host}/`, tiles }, null, 2)}\n`,
    [`tests/fixtures/${id}/urls.json`]: `${JSON.stringify(urls, null, 2)}\n`,
  };
}

const page = (id: string, tiles: [tile: number, url: string][]): string => `<!doctype html>
<!-- Made from what? Say where you saw this markup. No capture. -->
<meta charset="utf-8">
<title>${id}</title>
<style>main{display:grid;grid-template-columns:repeat(4,280px);gap:16px}main img{width:280px;height:280px}</style>
<main>
${tiles.map(([tile, url]) => `<a href="/pictures/${tile}"><img data-expected="${tile}" alt="Picture ${tile}" src="${url}"></a>`).join('\n')}
</main>
`;
