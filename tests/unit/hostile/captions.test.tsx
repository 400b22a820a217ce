import fc from 'fast-check';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PictureDialog } from '@/components/board/PictureDialog';
import { PictureTile } from '@/components/board/PictureTile';
import { TileControls } from '@/components/overlay/TileControls';
import { PairStage } from '@/components/PairStage';
import { oneLine } from '@/lib/gallery/caption';
import { picture as pictureSchema } from '@/lib/ratings/picture';
import { captionWords } from '@/lib/words/caption-words';
import { picture } from '../board/example-pictures';
import { cases, PATIENCE } from './cases';
import { growth, LINEAR } from './growth';
import { hostileText } from './texts';

const nothing = () => undefined;
const urlOf = async (): Promise<string | null> => null;

/** Every view of ours that shows a text of a page or of a file, with that text. */
const VIEWS: Record<string, (text: string) => VNode> = {
  'the heart over a tile': (caption) => (
    <TileControls
      controls={{ id: 'p:1', caption, x: 0, y: 0, liked: false, matches: true, pinned: false, toFocus: false }}
      {...{ onPress: nothing, onLike: nothing, onCompare: nothing, onStep: nothing, onLeave: nothing }}
    />
  ),
  'a pair to choose from': (caption) => {
    const side = { id: 'a:1', page: 'https://gallery.example/', caption };
    const shown = { pair: { left: side, right: side }, left: 'blob:left', right: 'blob:right' };
    return (
      <PairStage
        votes={{ shown, chosen: null, said: '', problem: null }}
        {...{ onChoose: nothing, onUndo: nothing, onExclude: nothing }}
      />
    );
  },
  'a tile of the board': (caption) => (
    <PictureTile picture={picture('1', { caption, site: caption })} attributes={[]} urlOf={urlOf} onOpen={nothing} />
  ),
  'the board’s word about a picture': (caption) => (
    <PictureDialog picture={picture('1', { caption, site: caption })} attributes={[]} urlOf={urlOf} onClose={nothing} />
  ),
};

/** The elements that markup is made of, without their attributes: a text that became markup adds some. */
const elementsOf = (html: string): string => [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([tag]) => tag).join(' ');

/** The names of all attributes: a text that broke out of one adds some. */
const attributesOf = (html: string): string =>
  [...html.replace(/"[^"]*"/g, '').matchAll(/<[^>]*>/g)].flatMap(([tag]) => tag.match(/[\w-]+(?==)/g) ?? []).join(' ');

describe.each(Object.entries(VIEWS))('%s', (_, view) => {
  const plain = elementsOf(renderToString(view('A fox')));
  const attributes = attributesOf(renderToString(view('A fox')));

  test('shows any caption as text, never as markup', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = renderToString(view(`A ${text}`));
        expect(elementsOf(html)).toBe(plain);
        expect(attributesOf(html)).toBe(attributes);
      }),
      cases('captions', 8),
    );
  });

  test('shows a caption of 1 MB', () => {
    expect(elementsOf(renderToString(view('<b>"'.repeat(250_000))))).toBe(plain);
  });
});

describe('a caption, whatever it is', () => {
  test('is kept on one line, at most 4,000 characters long, as a message may carry it', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileText, fc.nat(900), (text, times) => {
        const caption = oneLine(text.repeat(times));
        if (caption === undefined) return;
        expect(caption).not.toMatch(/[\n\r\u2028\u2029\t]/);
        const told = { id: 'a:b', url: 'https://a.example/', page: 'https://a.example/', caption };
        expect(pictureSchema.safeParse(told).success).toBe(true);
      }),
      cases('captions', 4),
    );
  });

  test('gives words that can stand in a prompt as they are', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const word of captionWords(text)) expect(word).toMatch(/^[^\s:()[\]{}<>,|-][^:()[\]{}<>,|]*$/u);
      }),
      cases('captions', 4),
    );
  });

  test.each(['by ', '<', '(a:', 'Anna van ', '-- ', 'a@', 'http:', '“', '.jpg', '\u202e', '\ud800', ' '])(
    'takes linear time: %j',
    (unit) => {
      const text = unit.repeat(6000 / unit.length);
      for (const read of [oneLine, captionWords]) expect(growth(read, text)).toBeLessThan(LINEAR);
    },
  );
});
