import { platform } from 'node:process';
import { launchChromium } from '../tests/e2e/harness/chromium';
import { startPracticeGallery } from '../tests/pages/practice/server';
import { playDemo } from './demo-play';
import { run } from './run';

const hasDisplay = ['darwin', 'win32'].includes(platform) || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A browser of one's own, with the extension and the practice gallery, until it is closed. */
async function show(): Promise<void> {
  const gallery = await startPracticeGallery();
  const chromium = await launchChromium({ headless: false });
  const page = await chromium.context.newPage();
  await page.goto(gallery.url);
  // The extension has opened its welcome page by itself: that is where the gallery is switched on.
  const welcome = chromium.context.pages().find((open) => open.url().endsWith('/welcome.html'));
  await welcome?.bringToFront();
  console.log('Switch the practice gallery on, then like pictures there. Close the browser to end the demo.');
  await new Promise((resolve) => chromium.context.on('close', resolve));
  await chromium.close();
  await gallery.close();
}

const code = await run('wxt', ['build']);
if (code !== 0) process.exit(code);
if (hasDisplay) await show();
else await playDemo('demo-output');
