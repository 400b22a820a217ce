import { afterAll, beforeAll, describe, test } from 'vitest';
import { LIBRARIES, serveGalleries } from '../../pages/galleries/server';
import { switchOnOrigin } from './any-gallery';
import { type Chromium, launchChromium } from './chromium';
import { likeAndReturn } from './like-and-return';

/** Tests every gallery made with a library from npm: so many of its 2,000 pictures are liked, and each keeps its mark. */
export function testGalleries(likes: number): void {
  describe('galleries made with libraries from npm', () => {
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

    test.each(LIBRARIES)(`%s: of 2,000 pictures ${likes} are liked, and each keeps its mark`, async (library) => {
      await likeAndReturn(chromium, `http://127.0.0.1:${server.port}`, library, likes);
    });
  });
}
