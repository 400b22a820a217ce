import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import compareCss from '@/components/overlay/compare.css?inline';
import { Overlay } from '@/components/overlay/Overlay';
import overlayCss from '@/components/overlay/overlay.css?inline';
import toastCss from '@/components/toast.css?inline';
import { watchEscape } from '@/lib/gallery/escape';
import { Gallery } from '@/lib/gallery/gallery';
import { readOrder } from '@/lib/gallery/orders';
import { send, sendUntilAnswered } from '@/lib/messages/send';
import { createOverlayHost } from '@/lib/overlay/host';
import { addStyles } from '@/lib/overlay/styles';
import { unpackRule } from '@/lib/sites/packed';

export default defineContentScript({
  registration: 'runtime',
  // The page must neither learn of the script nor be able to end it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const state = await sendUntilAnswered('page.state', {}, ctx.signal);
    if (!state?.on || ctx.isInvalid) return;

    const rule = state.rule === null ? undefined : unpackRule(state.rule);
    if (rule?.promptFromPage) await send('prompts.reach', {});
    const { host, root } = createOverlayHost('penchant-overlay', ctx.signal);
    for (const css of [toastCss, overlayCss, compareCss]) addStyles(root, css);
    const place = document.createElement('div');
    root.append(place);
    ctx.onInvalidated(() => render(null, place));

    const gallery = new Gallery(
      {
        own: host,
        rule,
        send,
        show: (view) => render(<Overlay view={view} actions={actions} />, place),
      },
      ctx.signal,
    );
    const actions = {
      like: () => gallery.like(),
      compare: () => gallery.compare(),
      decide: gallery.decide.bind(gallery),
      undo: () => gallery.undo(),
      cancel: () => gallery.cancel(),
      hush: () => gallery.hush(),
    };

    /** Something has changed: it may be that the site was switched off. */
    const refresh = async () => {
      const now = await send('page.state', {});
      if (now.ok && !now.value.on) ctx.abort();
      else gallery.refresh();
    };
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => gallery.navigate(newUrl.href));
    watchEscape(host, gallery, ctx.signal);
    const onMessage = (message: unknown, sender: { id?: string }) => {
      const order = sender.id === browser.runtime.id ? readOrder(message) : undefined;
      if (order === 'refresh') void refresh();
      else if (order) gallery[order]();
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime?.onMessage.removeListener(onMessage));
  },
});
