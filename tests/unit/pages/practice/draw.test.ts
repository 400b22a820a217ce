import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, STYLES, styleOf } from '../../../pages/practice/draw';
import { rasterise } from '../../../pages/practice/draw/rasterise';

const SEED = 7;
const ALL = Array.from({ length: 640 }, (_, index) => index);
const ONE_ROUND = ALL.slice(0, STYLES.length);

describe('drawPicture', () => {
  it('has at least twelve styles and shows each once a round, under the name known beforehand', () => {
    expect(STYLES.length).toBeGreaterThanOrEqual(12);
    const shown = ONE_ROUND.map((index) => drawPicture(index, SEED).style);
    expect([...shown].sort()).toEqual([...STYLES].sort());
    expect(shown).toEqual(ONE_ROUND.map((index) => styleOf(index, SEED)));
  });

  it('draws the same bytes for the same seed in every style, and others for another seed', () => {
    for (const index of ONE_ROUND) {
      const picture = drawPicture(index, SEED);
      expect(drawPicture(index, SEED)).toEqual(picture);
      expect(drawPicture(index, SEED + 1).svg).not.toBe(picture.svg);
    }
  });

  it('draws 640 distinct pictures of several shapes, with captions that fit in front of parameters', () => {
    const pictures = ALL.map((index) => drawPicture(index, SEED));
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(640);
    expect(new Set(pictures.map(({ width, height }) => Math.sign(width - height)))).toEqual(new Set([-1, 0, 1]));
    for (const { caption } of pictures) {
      expect(caption).toMatch(/^[\w ,-]{20,140}$/);
      expect(caption).not.toMatch(/--|—/);
    }
    expect(new Set(pictures.map(({ caption }) => caption)).size).toBeGreaterThan(250);
  }, 60_000);

  it('holds no text, no stray number and nothing from elsewhere', () => {
    for (const index of ALL.slice(0, 64)) {
      const { svg } = drawPicture(index, SEED);
      expect(svg).not.toMatch(/<text|<image|font|NaN|undefined|Infinity/);
      expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    }
  });

  it('refuses a number that no picture has', () => {
    expect(() => drawPicture(-1, SEED)).toThrow(RangeError);
    expect(() => drawPicture(0.5, SEED)).toThrow(RangeError);
  });
});

describe('rasterise', () => {
  it.each(ONE_ROUND.map((index) => [styleOf(index, SEED), index] as const))(
    'fills the frame with %s',
    async (_, index) => {
      const picture = drawPicture(index, SEED);
      const file = await rasterise(picture, 256);
      const { format, width, height } = await sharp(file).metadata();
      expect({ format, width, height }).toEqual({
        format: 'webp',
        width: 256,
        height: Math.round((256 * picture.height) / picture.width),
      });
      const { channels } = await sharp(file).stats();
      // A style that failed to draw would leave one flat colour.
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(8);
    },
  );
});
