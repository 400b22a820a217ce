import { describe, expect, it } from 'vitest';
import { isPictureUrl } from '@/lib/gallery/exclusions';

describe('an address', () => {
  it.each([
    'https://a.example/photo-301x180.jpg',
    'https://a.example/321x1080/a.jpg',
    'https://avatars.mds.yandex.net/i?id=0f3a-123-images-thumbs&n=13',
    'https://logo.com/a.jpg',
    'https://icons.example.com/a.jpg',
    'https://a.example/side-profile-portrait.jpg',
    'https://a.example/avatar-the-last-airbender.jpg',
    'https://a.example/profile/anna/photos/1.jpg',
    'https://a.example/response/aD_0A8BDp8azihda6ipecq',
    'https://a.example/art/iconic-logo-design.jpg',
    'https://a.example/thumb/a/ab/Map.svg/640px-Map.svg.png',
    'https://a.example/view?next=/ads/&format=.svg',
  ])('is that of a picture: %s', (url) => expect(isPictureUrl(url)).toBe(true));

  it.each([
    'https://a.example/avatars/12/someone.jpg?w=40',
    'https://a.example/users/12/avatar.jpg',
    'https://a.example/user_avatar/someone/120/1.png',
    'https://www.gravatar.com/avatar/0bc83cb571cd1c50ba6f3e8a78ef1346?s=200',
    'https://images.unsplash.com/profile-111238258975-ae35c2cd3bf6?w=32',
    'https://pbs.twimg.com/profile_images/1/a_400x400.jpg',
    'https://i.pximg.net/user-profile/img/2026/01/01/00/00/00/11_a_50.jpg',
    'https://live.staticflickr.com/65535/buddyicons/123@N00.jpg',
    'https://i.pinimg.com/75x75_RS/e7/7c/81/e7.jpg',
    'https://i.pinimg.com/280x280_RS/e7/7c/81/e7.jpg',
    'https://i.pinimg.com/60x60/e7/7c/81/e7.jpg',
    'https://a.example/static/logo@2x.png',
    'https://a.example/favicon-32x32.png',
    'https://a.example/icon_128_2.webp',
    'https://a.example/ads/banner.jpg',
    'https://ad.doubleclick.net/a.jpg',
    'https://a.example/t/1x1.gif?x=1',
    'https://a.example/pixel.gif',
    'https://a.example/drawing.svg?v=1',
  ])('is that of no picture: %s', (url) => expect(isPictureUrl(url)).toBe(false));
});
