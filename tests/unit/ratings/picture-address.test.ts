import { describe, expect, it } from 'vitest';
import { pictureLine } from '@/lib/backup/format';
import { isPictureUrl } from '@/lib/gallery/exclusions';
import { picture } from '@/lib/ratings/picture';
import { nameAnyPicture } from '@/lib/sites/generic';

const page = 'https://a_page.example/';

/** Whether it is taken where pictures are found and named, where they are told, and where they come back from a backup. */
const taken = (url: string) => [
  isPictureUrl(url),
  nameAnyPicture(url) !== undefined,
  picture.safeParse({ id: 'a:b', url, page }).success,
  pictureLine.safeParse({ type: 'picture', id: 'a:b', url, page, site: 'a', seen: 1, rated: 1 }).success,
];

describe('the address of a picture', () => {
  it.each([
    'https://a.example/b.jpg',
    'https://my_bucket.s3.amazonaws.com/a.jpg',
    'http://127.0.0.1:7860/a.png',
    'http://[::1]:8188/a.png',
    'https://xn--bcher-kva.example?a=b',
  ])('is taken everywhere: %s', (url) => expect(taken(url)).toEqual([true, true, true, true]));

  it.each([
    'https://user@a.example/b.jpg',
    'https://user:word@a.example/b.jpg',
    'https://*.example/b.jpg',
    'https://a~b.example/b.jpg',
    'https://a.example:99999/b.jpg',
    'ftp://a.example/b.jpg',
  ])('is taken nowhere: %s', (url) => expect(taken(url)).toEqual([false, false, false, false]));

  it('is taken nowhere where it is too long', () =>
    expect(taken(`https://a.example/${'b'.repeat(8192)}`)).toEqual([false, false, false, false]));
});
