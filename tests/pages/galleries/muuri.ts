import Muuri from 'muuri';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle('.wall{position:relative}.cell{position:absolute;margin:6px}.cell img{display:block;width:220px}');

stage().innerHTML = `<div class="wall">${ITEMS.map(
  ({ href, src, alt, height }) =>
    `<div class="cell"><div><a href="${href}"><img loading="lazy" style="height:${height}px" src="${src}" alt="${alt}"></a></div></div>`,
).join('')}</div>`;
new Muuri('.wall', { showDuration: 0, layoutDuration: 0 });
