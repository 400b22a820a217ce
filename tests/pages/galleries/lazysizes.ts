import 'lazysizes';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle(
  '.wall{display:grid;grid-template-columns:repeat(5,220px);gap:12px}.wall img{width:220px;height:220px;background:#ddd}',
);

stage().innerHTML = `<div class="wall">${ITEMS.map(
  ({ href, src, alt }) =>
    `<a href="${href}"><img class="lazyload" alt="${alt}" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="${src}"></a>`,
).join('')}</div>`;
