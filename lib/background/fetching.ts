import { browser } from 'wxt/browser';
import { hostPattern } from '../sites/hosts';
import { isStarter } from '../starter/deck';
import type { PictureState } from '../store/schema';

/** Largest file that is read (bytes). */
const MAX_BYTES = 30_000_000;

/** How long a picture may take to arrive (ms). */
const TIMEOUT = 30_000;

export type Unread = Exclude<PictureState, 'queued' | 'ready' | 'elsewhere'>;
export type Fetched = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; state: Unread };

/** Reads a picture that a page showed, if its host was granted, or one of the extension's own: without cookies or the page as referrer, from the browser's cache where it can. */
export async function fetchPicture(url: string, given: AbortSignal): Promise<Fetched> {
  try {
    if (!isStarter(url) && !(await browser.permissions.contains({ origins: [hostPattern(url)] })))
      return { ok: false, state: 'permission' };
    const response = await fetch(url, {
      cache: 'force-cache',
      credentials: 'omit',
      // The host behind a redirect was not granted.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([given, AbortSignal.timeout(TIMEOUT)]),
    });
    if (!response.ok || !response.body) return { ok: false, state: 'unreachable' };
    if (Number(response.headers.get('content-length')) > MAX_BYTES) {
      await response.body.cancel();
      return { ok: false, state: 'too-large' };
    }
    const bytes = await readAtMost(response.body, MAX_BYTES);
    return bytes ? { ok: true, bytes } : { ok: false, state: 'too-large' };
  } catch {
    return { ok: false, state: 'unreachable' };
  }
}

/** The bytes of a stream, or undefined where there are more than `most`. */
async function readAtMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
