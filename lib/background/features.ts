import { browser } from 'wxt/browser';
import { createProvider, type FeatureProvider } from '../taste/features/provider';

let made: Promise<FeatureProvider> | undefined;

/** What turns pixels into vectors: its files are read and its engine is made at the first call; a failure is forgotten, so that the next call tries again. */
export function features(): Promise<FeatureProvider> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function make(): Promise<FeatureProvider> {
  const [trunk, basis] = await Promise.all([ownFile('/trunk.bin'), ownFile('/basis.bin')]);
  return createProvider({ trunk, basis });
}

/** The bytes of a file that ships with the extension. */
async function ownFile(path: '/trunk.bin' | '/basis.bin'): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
