import { describe, expect, it } from 'vitest';
import { nameAnyPicture } from '@/lib/sites/generic';

const idOf = (url: string) => nameAnyPicture(url)?.id;

/** Each row: ways to ask for one and the same picture. */
const SAME: string[][] = [
  [
    'https://i.example.com/236x/ab/cd.jpg',
    'https://i.example.com/736x/ab/cd.jpg',
    'https://i.example.com/originals/ab/cd.jpg',
  ],
  ['https://a.example/p/x.jpg?w=300&q=80', 'https://a.example/p/x.jpg?w=1200', 'https://www.a.example/p/x.jpg'],
  ['https://a.example/up/pic-300x200.jpg', 'https://a.example/up/pic-1024x683.jpg', 'https://a.example/up/pic.jpg'],
  ['https://a.example/pic@2x.png', 'https://a.example/pic.png'],
  ['https://c.example/k/width=450/pic.jpeg', 'https://c.example/k/width=1200/pic.jpeg'],
  ['https://a.example/s.webp?Expires=1&Signature=abc', 'https://a.example/s.webp?Expires=2&Signature=def'],
  ['https://s3.example/s.webp?X-Amz-Date=1&X-Amz-Signature=2', 'https://s3.example/s.webp'],
  ['https://a.example/_next/image?url=%2Fp%2Fx.jpg&w=640&q=75', 'https://a.example/p/x.jpg'],
  ['https://i0.wp.com/a.example/p/x.jpg?resize=300%2C200', 'https://a.example/p/x.jpg'],
  ['https://up.example/thumb/a/ab/X.jpg/320px-X.jpg', 'https://up.example/thumb/a/ab/X.jpg/640px-X.jpg'],
];

/** Different pictures. */
const OTHER: [string, string][] = [
  ['https://a.example/p/x.jpg', 'https://a.example/p/y.jpg'],
  ['https://a.example/p/x.jpg', 'https://b.example/p/x.jpg'],
  ['https://a.example/image.php?id=1', 'https://a.example/image.php?id=2'],
  ['https://a.example/2024/x.jpg', 'https://a.example/2025/x.jpg'],
];

describe('names without a rule', () => {
  it.each(SAME.map((urls) => [urls]))('are the same for %j', (urls) => {
    expect(new Set(urls.map(idOf)).size).toBe(1);
    expect(idOf(urls[0] ?? '')).toBeDefined();
  });

  it.each(OTHER)('differ for %s and %s', (a, b) => expect(idOf(a)).not.toBe(idOf(b)));

  it('are a host and a path', () => {
    expect(idOf('https://www.a.example/p/x.jpg?w=1')).toBe('a.example:/p/x.jpg');
    expect(idOf('https://a.example/i.php?b=2&a=1&w=9')).toBe('a.example:/i.php?a=1&b=2');
  });

  it('are those of the resizer where what it is asked for has no host', () =>
    expect(idOf('https://a.example/api/img?i=h::x')).toBe('a.example:/api/img?i=h%3A%3Ax'));

  it('keep the whole URL for reading the picture', () => {
    const url = 'https://a.example/s.webp?Expires=1&Signature=abc';
    expect(nameAnyPicture(url)?.thumbnail).toBe(url);
  });

  it.each([
    'data:image/png;base64,AAAA',
    'blob:https://a.example/1',
    'javascript:1',
    'nothing',
    `https://a.example/${'a'.repeat(9000)}`,
  ])('are not given to %s', (url) => expect(nameAnyPicture(url)).toBeUndefined());
});
