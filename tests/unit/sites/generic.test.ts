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
  [
    'https://a.example/_next/image?url=https%3A%2F%2Fb.example%2Fx.jpg&w=640&q=75',
    'https://a.example/_next/image?url=https%3A%2F%2Fb.example%2Fx.jpg&w=1080&q=75',
  ],
  ['https://i0.wp.com/a.example/p/x.jpg?resize=300%2C200', 'https://a.example/p/x.jpg'],
  ['https://i2.wp.com/a.example/p/x.jpg?ssl=1&w=640', 'https://a.example/p/x.jpg'],
  [
    'https://res.cloudinary.com/a/image/upload/c_fill,w_300,h_200,q_auto:good,f_auto/v1/x.jpg',
    'https://res.cloudinary.com/a/image/upload/c_fill,w_600,h_400/v1/x.jpg',
    'https://res.cloudinary.com/a/image/upload/w_1200/v1/x.jpg',
    'https://res.cloudinary.com/a/image/upload/v1/x.jpg',
  ],
  [
    'https://a.example/cdn-cgi/image/format=auto,width=300/up/x.jpg',
    'https://a.example/cdn-cgi/image/fit=cover,width=600,quality=85/up/x.jpg',
    'https://a.example/cdn-cgi/image/anim=false/up/x.jpg',
    'https://a.example/up/x.jpg',
  ],
  [
    'https://images.unsplash.com/photo-1501?auto=format%2Ccompress&fit=crop&w=400&h=300&q=80&dpr=2&ixlib=rb-4.0.3&ixid=Mnw',
    'https://images.unsplash.com/photo-1501?w=1200&fm=jpg&crop=entropy&cs=tinysrgb',
    'https://images.unsplash.com/photo-1501',
  ],
  [
    'https://lh3.googleusercontent.com/pw/AbC-dEf=w300-h200',
    'https://lh3.googleusercontent.com/pw/AbC-dEf=w1200',
    'https://lh3.googleusercontent.com/pw/AbC-dEf=s0-rw',
    'https://lh3.googleusercontent.com/pw/AbC-dEf',
  ],
  [
    'https://images-ext-1.discordapp.net/external/aB-c_1/https/a.example/p/x.png?format=webp&width=640&height=480',
    'https://images-ext-2.discordapp.net/external/Zz9/https/a.example/p/x.png',
    'https://a.example/p/x.png',
  ],
  [
    `https://cdn.example/1/x.png?ex=66a1b2c3&is=66a06143&hm=${'ab'.repeat(32)}`,
    `https://cdn.example/1/x.png?ex=76a1b2c3&is=76a06143&hm=${'cd'.repeat(32)}`,
  ],
  [
    'https://r.example/x.png?width=640&crop=smart&auto=webp&s=0bc83cb571cd1c50ba6f3e8a78ef1346',
    'https://r.example/x.png?width=1080&crop=smart&format=pjpg&s=1bc83cb571cd1c50ba6f3e8a78ef1346',
  ],
  ['https://a.example/x.jpg?v=1690000000', 'https://a.example/x.jpg?v=1700000000'],
  ['https://up.example/thumb/a/ab/X.jpg/320px-X.jpg', 'https://up.example/thumb/a/ab/X.jpg/640px-X.jpg'],
];

/** Different pictures. */
const OTHER: [string, string][] = [
  ['https://a.example/p/x.jpg', 'https://a.example/p/y.jpg'],
  ['https://a.example/p/x.jpg', 'https://b.example/p/x.jpg'],
  ['https://a.example/_next/image?url=https%3A%2F%2Fb.example%2Fx.jpg&w=640', 'https://b.example/x.jpg'],
  ['https://a.example/image.php?id=1', 'https://a.example/image.php?id=2'],
  ['https://a.example/2024/x.jpg', 'https://a.example/2025/x.jpg'],
  ['https://encrypted-tbn0.gstatic.com/images?q=tbn:AAA&s', 'https://encrypted-tbn0.gstatic.com/images?q=tbn:BBB&s'],
  ['https://a.example/thumb?hash=aa', 'https://a.example/thumb?hash=bb'],
  [`https://a.example/thumb?hash=${'ab'.repeat(16)}`, `https://a.example/thumb?hash=${'cd'.repeat(16)}`],
  ['https://a.example/thumb.jpg?v=dQw4w9WgXcQ', 'https://a.example/thumb.jpg?v=eQw4w9WgXcR'],
  ['https://a.example/thumb.jpg?v=12345', 'https://a.example/thumb.jpg?v=12346'],
  ['https://a.example/i?s=1234', 'https://a.example/i?s=1235'],
  [`https://a.example/get?file=x.jpg?s=${'ab'.repeat(16)}`, `https://a.example/get?file=x.jpg?s=${'cd'.repeat(16)}`],
  ['https://a.example/i?t=cats', 'https://a.example/i?t=dogs'],
  ['https://a.example/i?h=1', 'https://a.example/i?h=2'],
  ['https://a.example/i?size=large&q=cats', 'https://a.example/i?size=large&q=dogs'],
  ['https://a.example/g/original-cats/01.jpg', 'https://a.example/g/original-dogs/01.jpg'],
  ['https://a.example/h-1/01.jpg', 'https://a.example/h-2/01.jpg'],
  ['https://a.example/w_cats/01.jpg', 'https://a.example/w_dogs/01.jpg'],
  ['https://a.example/h_1/01.jpg', 'https://a.example/h_2/01.jpg'],
  ['https://a.example/item=cats', 'https://a.example/item=dogs'],
  ['https://a.example/cdn-cgi/image/width=300/i?id=1', 'https://a.example/cdn-cgi/image/width=300/i?id=2'],
];

describe('names without a rule', () => {
  it.each(SAME.map((urls) => [urls]))('are the same for %j', (urls) => {
    expect(new Set(urls.map(idOf)).size).toBe(1);
    expect(idOf(urls[0] ?? '')).toBeDefined();
  });

  it.each(OTHER)('differ for %s and %s', (a, b) => expect(idOf(a)).not.toBe(idOf(b)));

  it('are a host and a path', () => {
    expect(idOf('https://www.a.example/p/x.jpg?w=100')).toBe('a.example:/p/x.jpg');
    expect(idOf('https://a.example/i.php?b=2&a=1&w=900')).toBe('a.example:/i.php?a=1&b=2');
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
