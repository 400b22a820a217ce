import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../browsers';
import { bytesOf, type SetPicture } from './data';

/** Raw features by picture id. */
export type RawFeatures = ReadonlyMap<string, Float64Array>;

/** The extension's own decoder and features as one script for a page; its hash is the version of what it gives. */
interface Script {
  name: string;
  text: string;
  version: string;
}

/** Computes raw features in real Chromium, each picture once: what is known lies in `.cache/eval`, by the hash of the picture and of the code. */
export class FeatureReader {
  #browser: Browser | undefined;

  /** `entry` exports `measure(bytes)`, which gives a `Float64Array`. */
  async read(set: string, pictures: readonly SetPicture[], entry: string): Promise<RawFeatures> {
    const script = await bundled(entry);
    const folder = join('.cache', 'eval', `${script.name}-${script.version}`);
    mkdirSync(folder, { recursive: true });
    const raw = new Map<string, Float64Array>();
    let page: Page | undefined;
    for (const picture of pictures) {
      const { bytes, hash } = bytesOf(set, picture);
      const file = join(folder, `${hash}.f64`);
      if (!existsSync(file)) {
        page ??= await this.#open(script);
        writeFileSync(file, await measured(page, bytes));
      }
      raw.set(picture.id, toNumbers(readFileSync(file)));
    }
    await page?.close();
    return raw;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }

  async #open({ name, text }: Script): Promise<Page> {
    console.log(`measuring pictures in Chromium: ${name}`);
    const { PENCHANT_CHROMIUM: executablePath } = await findBrowsers({ firefox: false });
    this.#browser ??= await chromium.launch({ executablePath, chromiumSandbox: false });
    const page = await this.#browser.newPage();
    await page.evaluate(text);
    return page;
  }
}

async function bundled(entry: string): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'features',
    minify: true,
    loader: { '.bin': 'binary' },
  });
  const text = outputFiles[0]?.text ?? '';
  const name = /in-page-(.+)\.ts$/.exec(entry)?.[1] ?? 'features';
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name, text: `${text}; globalThis.measure = features.measure`, version };
}

/** Numbers cross between the page and here as base64 of their bytes: exact and short. */
async function measured(page: Page, bytes: Buffer): Promise<Buffer> {
  const text = await page.evaluate(async (base64) => {
    const measure = Reflect.get(globalThis, 'measure') as (bytes: Uint8Array) => Promise<Float64Array>;
    const numbers = await measure(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
    let out = '';
    for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
      out += String.fromCharCode(byte);
    return btoa(out);
  }, bytes.toString('base64'));
  return Buffer.from(text, 'base64');
}

/** A copy, since the bytes of a small file do not begin where numbers may. */
const toNumbers = (bytes: Buffer): Float64Array => new Float64Array(Uint8Array.from(bytes).buffer);
