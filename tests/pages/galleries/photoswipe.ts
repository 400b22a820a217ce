import 'photoswipe/style.css';
import PhotoSwipe from 'photoswipe';
import PhotoSwipeLightbox from 'photoswipe/lightbox';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle(
  '#wall{display:grid;grid-template-columns:repeat(5,220px);gap:12px}#wall img{width:220px;height:220px;object-fit:cover}',
);

stage().innerHTML = `<div id="wall">${ITEMS.map(
  ({ src, alt }) =>
    `<a href="${src}" data-pswp-width="512" data-pswp-height="512"><img loading="lazy" src="${src}" alt="${alt}"></a>`,
).join('')}</div>`;
new PhotoSwipeLightbox({ gallery: '#wall', children: 'a', pswpModule: PhotoSwipe }).init();
