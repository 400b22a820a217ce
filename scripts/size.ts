import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Row, row } from '../tests/bench/row';
import { run } from './run';
import { report } from './table';

const kB = (bytes: number) => bytes / 1000;

function measure(): Row[] {
  const script = (name: string) =>
    gzipSync(readFileSync(`.output/chrome-mv3/content-scripts/${name}.js`), { level: 9 }).length;
  const zip = readdirSync('.output').find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('wxt zip made no zip.');
  const starter = readdirSync('public/starter').map((name) => statSync(`public/starter/${name}`).size);
  return [
    row('gallery content script, gzip', kB(script('gallery')), 'kB', 30),
    row('prompt content script, gzip', kB(script('prompt')), 'kB', 35),
    row('whole extension, zipped', kB(statSync(`.output/${zip}`).size), 'kB', 3000),
    row('starter deck', kB(starter.reduce((sum, size) => sum + size, 0)), 'kB', 600),
  ];
}

const code = await run('wxt', ['zip']);
if (code === 0) report(measure());
else process.exitCode = code;
