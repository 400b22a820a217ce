import justifiedLayout from 'justified-layout';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle('.wall{position:relative}.wall a{position:absolute;overflow:hidden}.wall img{width:100%;height:100%}');

const { containerHeight, boxes } = justifiedLayout(
  ITEMS.map(({ width, height }) => ({ width, height })),
  { containerWidth: 1200, targetRowHeight: 200 },
);
stage().innerHTML = `<div class="wall" style="height:${containerHeight}px">${boxes
  .map(({ top, left, width, height }, at) => {
    const { href = '', src = '', alt = '' } = ITEMS[at] ?? {};
    return `<a href="${href}" style="top:${top}px;left:${left}px;width:${width}px;height:${height}px"><img loading="lazy" src="${src}" alt="${alt}"></a>`;
  })
  .join('')}</div>`;
