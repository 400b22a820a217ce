import { grid } from '@lit-labs/virtualizer/layouts/grid.js';
import '@lit-labs/virtualizer';
import { css, html, LitElement } from 'lit';
import { ITEMS, type Item } from './item';
import { stage } from './stage';

/** Inside a shadow root, as everything of a Lit app is. */
class LitGallery extends LitElement {
  static override styles = css`
    lit-virtualizer { height: 96vh; }
    a, img { display: block; width: 220px; height: 220px; }
  `;

  override render() {
    return html`<lit-virtualizer
      scroller
      .items=${ITEMS}
      .layout=${grid({ itemSize: { width: '220px', height: '220px' }, gap: '12px' })}
      .renderItem=${({ href, src, alt }: Item) => html`<a href=${href}><img src=${src} alt=${alt} /></a>`}
    ></lit-virtualizer>`;
  }
}

customElements.define('lit-gallery', LitGallery);
stage().innerHTML = '<lit-gallery></lit-gallery>';
