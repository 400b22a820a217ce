import type { Page } from 'playwright-core';

/** One of the extension's own pages, or a part of one. */
export interface OwnPage {
  name: string;
  path: string;
  /** Of the window (px). */
  size: { width: number; height: number };
  /** Is there once the page is drawn. */
  ready: string;
  /** Brings the part into view. */
  show?: (page: Page) => Promise<void>;
}

const POPUP = { width: 400, height: 900 };
const FULL = { width: 1180, height: 900 };
const board = (part: string, ready: string): OwnPage => ({
  name: `board-${part}`,
  path: `board.html#${part}`,
  size: FULL,
  ready,
});

/** Every page of the extension and every dialog in it. */
export const ownPages: readonly OwnPage[] = [
  { name: 'welcome', path: 'welcome.html', size: FULL, ready: '[data-control="site"]' },
  { name: 'popup', path: 'popup.html', size: POPUP, ready: '[data-control="pair-left"] img' },
  {
    name: 'popup-share',
    path: 'popup.html',
    size: POPUP,
    ready: '[data-control="pair-left"] img',
    show: async (page) => {
      await page.locator('[data-control="share"]').click();
      await page.locator('.share-card').waitFor();
    },
  },
  board('taste', '[data-learned="most"] img'),
  board('pictures', '[data-place="0"] img'),
  {
    ...board('pictures', '[data-place="0"] img'),
    name: 'board-picture',
    show: async (page) => {
      await page.locator('[data-place="0"] button').click();
      await page.locator('dialog[open] img').waitFor();
    },
  },
  board('ratings', '[data-rating] img'),
  board('code', '[data-issued]'),
  board('profiles', '[data-profile]'),
  { ...board('taste', '[data-learned="most"] img'), name: 'board-beside-a-page', size: { width: 320, height: 900 } },
  { name: 'news', path: 'news.html', size: FULL, ready: 'h2' },
  { name: 'codes', path: 'codes.html', size: FULL, ready: '.code-row' },
  { name: 'settings', path: 'options.html', size: FULL, ready: '[data-control="delete-profile"]' },
  {
    name: 'settings-deletion',
    path: 'options.html',
    size: FULL,
    ready: '[data-control="delete-profile"]',
    show: async (page) => {
      await page.locator('[data-control="delete-profile"]').click();
      await page.locator('[data-control="delete-confirm"]').waitFor();
    },
  },
];
