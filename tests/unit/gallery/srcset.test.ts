import { expect, it } from 'vitest';
import { srcsetUrls } from '@/lib/gallery/srcset';

const CASES: [srcset: string, urls: string[]][] = [
  ['', []],
  ['  ,  ', []],
  ['a.jpg', ['a.jpg']],
  ['a.jpg 1x, b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['a.jpg 256w,\n b.jpg 512w', ['a.jpg', 'b.jpg']],
  ['a.jpg, b.jpg 2x', ['a.jpg', 'b.jpg']],
  [
    'https://a.example/w_300,h_200/x.jpg 300w, https://a.example/w_600,h_400/x.jpg 600w',
    ['https://a.example/w_300,h_200/x.jpg', 'https://a.example/w_600,h_400/x.jpg'],
  ],
  ['a.jpg 1x,b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['data:image/png;base64,AA== 1x, b.jpg 2x', ['data:image/png;base64,AA==', 'b.jpg']],
  ['a.jpg future(1, 2), b.jpg 2x', ['a.jpg', 'b.jpg']],
  ['a.jpg,,', ['a.jpg']],
];

it.each(CASES)('reads %j', (srcset, urls) => expect(srcsetUrls(srcset)).toEqual(urls));

it('reads a hostile one', () => {
  expect(srcsetUrls(', '.repeat(50_000))).toEqual([]);
  expect(srcsetUrls(`a.jpg ${'('.repeat(100_000)}`)).toEqual(['a.jpg']);
});
