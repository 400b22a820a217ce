import { describe, expect, it } from 'vitest';
import { cssImages, shownCssImage } from '@/lib/gallery/css-image';

const urls = (value: string) => cssImages(value).map(({ url }) => url);

describe('pictures of a background', () => {
  it.each<[value: string, found: string[]]>([
    ['none', []],
    ['linear-gradient(red, blue)', []],
    ['url("https://a.example/x.jpg")', ['https://a.example/x.jpg']],
    ["url('https://a.example/x.jpg')", ['https://a.example/x.jpg']],
    ['url(https://a.example/x.jpg)', ['https://a.example/x.jpg']],
    ['linear-gradient(rgb(0, 0, 0), red), url("https://a.example/x.jpg")', ['https://a.example/x.jpg']],
    ['url("https://a.example/a(1), b.jpg")', ['https://a.example/a(1), b.jpg']],
    ['url("https://a.example/say \\"hi\\".jpg")', ['https://a.example/say "hi".jpg']],
    ['url("https://a.example/\\26 x.jpg")', ['https://a.example/&x.jpg']],
  ])('%s', (value, found) => expect(urls(value)).toEqual(found));

  it.each(['image-set', '-webkit-image-set'])('%s has a density for each', (name) => {
    const value = `${name}(url("a.webp") 1dppx, url("b.webp") 2dppx, url("c.webp") 288dpi, url("d.webp") 1.5x type("image/webp"))`;
    expect(cssImages(value)).toEqual([
      { url: 'a.webp', density: 1 },
      { url: 'b.webp', density: 2 },
      { url: 'c.webp', density: 3 },
      { url: 'd.webp', density: 1.5 },
    ]);
  });

  it.each(['"', "'", ''])('reads one that holds its picture itself, of 16 MB, in quotes like %j', (quote) => {
    const held = `data:image/png;base64,${'A'.repeat(2 ** 24)}`;
    expect(urls(`url(${quote}${held}${quote}), url(x.jpg)`).map((url) => url.length)).toEqual([held.length, 5]);
  });

  it('reads a hostile one', () => {
    expect(cssImages('url('.repeat(25_000))).toEqual([]);
    expect(cssImages(`url(${' '.repeat(100_000)}`)).toEqual([]);
    expect(cssImages(`url("${'\\'.repeat(99_999)}`)).toEqual([]);
    expect(cssImages('url("'.repeat(20_000))).toEqual([]);
    expect(cssImages('url("\\ffffff ")')).toEqual([{ url: '\u{10ffff}', density: 1 }]);
  });
});

describe('the picture on the screen', () => {
  const images = [
    { url: 'two', density: 2 },
    { url: 'one', density: 1 },
  ];
  it('is fine enough for it', () => {
    expect(shownCssImage(images, 1)?.url).toBe('one');
    expect(shownCssImage(images, 1.5)?.url).toBe('two');
  });
  it('is the finest where none is fine enough', () => expect(shownCssImage(images, 3)?.url).toBe('two'));
  it('is none where there are none', () => expect(shownCssImage([], 1)).toBeUndefined());
});
