import { afterAll, beforeAll, describe, test } from 'vitest';
import { LIBRARIES, serveGalleries } from '../../pages/galleries/server';
import { switchOnOrigin } from '../harness/any-gallery';
import { type Chromium, launchChromium } from '../harness/chromium';
import { likeAndReturn } from '../harness/like-and-return';

/** As many as a person leaves behind in an evening. */
const LIKES = 50;

describe('galleries made with libraries from npm, in full', () => {
  let chromium: Chromium;
  let server: Awaited<ReturnType<typeof serveGalleries>>;

  beforeAll(async () => {
    server = await serveGalleries();
    chromium = await launchChromium({ allow: ['http://127.0.0.1/*'] });
    await switchOnOrigin(chromium, `http://127.0.0.1:${server.port}`);
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  test.each(LIBRARIES)('%s: of 2,000 pictures fifty are liked, and each keeps its mark', async (library) => {
    await likeAndReturn(chromium, `http://127.0.0.1:${server.port}`, library, LIKES);
  });
});
