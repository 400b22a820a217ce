import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import compareCss from '@/components/overlay/compare.css?inline';
import { Overlay, type OverlayActions } from '@/components/overlay/Overlay';
import overlayCss from '@/components/overlay/overlay.css?inline';
import toastCss from '@/components/toast.css?inline';
import { watchEscape } from '@/lib/gallery/escape';
import { Gallery } from '@/lib/gallery/gallery';
import { asksForReport, type Order, readOrder } from '@/lib/gallery/orders';
import { hasPerson, isPageOrItsOwnFrame, parsed } from '@/lib/gallery/start';
import { t } from '@/lib/language';
import { hear } from '@/lib/messages/hear';
import { send, sendUntilAnswered } from '@/lib/messages/send';
import type { GalleryReport } from '@/lib/messages/tab';
import { afterLayout } from '@/lib/overlay/after-layout';
import { createOverlayHost } from '@/lib/overlay/host';
import { signIn } from '@/lib/overlay/living';
import { refusalLine } from '@/lib/overlay/refusal-line';
import { raiseShield } from '@/lib/overlay/shield';
import { STILL } from '@/lib/overlay/still';
import { addStyles } from '@/lib/overlay/styles';
import { unpackRule } from '@/lib/sites/packed';

export default defineContentScript({
  registration: 'runtime',
  // A message to the page's window would tell the page more than it has to know.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    signIn('gallery', ctx.signal);
    if (!isPageOrItsOwnFrame()) return;
    const shield = raiseShield(ctx.signal);
    const [asked] = await Promise.all([sendUntilAnswered('page.state', {}, ctx.signal), parsed()]);
    let state = asked;
    if (!state?.on || ctx.isInvalid) {
      // One that does nothing must not stand in the way of a later one.
      ctx.abort();
      return;
    }

    const rule = state.rule === null ? undefined : unpackRule(state.rule);
    if (rule?.promptFromPage) await send('prompts.reach', {});
    let trouble: string | null = null;
    const working = new AbortController();
    ctx.onInvalidated(() => working.abort());
    const { host, root } = createOverlayHost('penchant-overlay', working.signal, {
      gaveUp: () => {
        trouble = t('gallery.putOut');
        working.abort();
      },
      refused: (why) => gallery.say(refusalLine(why)),
    });
    shield.guard(host, root);
    host.toggleAttribute(STILL, state.still);
    for (const css of [toastCss, overlayCss, compareCss]) addStyles(root, css);
    const place = document.createElement('div');
    root.append(place);
    working.signal.addEventListener('abort', () => render(null, place));

    const gallery = new Gallery(
      {
        own: host,
        rule,
        siteLikes: () => state?.siteLikes ?? false,
        send,
        afterLayout: (then) => afterLayout(root, then, working.signal),
        lasting: ctx.signal,
        show: (view) => render(<Overlay view={view} actions={actions} />, place),
        trouble: (line) => {
          trouble = line;
        },
      },
      working.signal,
    );
    const actions: OverlayActions = {
      press: () => gallery.press(),
      like: (pressed) => gallery.like(pressed),
      compare: (pressed) => gallery.compare(pressed),
      step: (step) => gallery.step(step),
      leave: () => {
        gallery.dismiss();
        host.blur();
      },
      decide: (outcome) => gallery.decide(outcome),
      keepWinner: (keep) => gallery.keepWinner(keep),
      undo: () => gallery.undo(),
      cancel: () => gallery.cancel(),
      hush: () => gallery.say(''),
    };

    /** Something has changed: it may be that the site was switched off. */
    const refresh = async () => {
      const now = await send('page.state', {});
      if (now.ok) state = now.value;
      host.toggleAttribute(STILL, state?.still ?? false);
      if (now.ok && !now.value.on) ctx.abort();
      else gallery.refresh();
    };
    // What came to the page's mind again has heard of nothing meanwhile.
    ctx.addEventListener(window, 'pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && void refresh());
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => gallery.navigate(newUrl.href));
    watchEscape(host, gallery, working.signal);
    const orders: Record<Order, () => void> = {
      refresh: () => void refresh(),
      like: () => hasPerson() && gallery.like(),
      compare: () => hasPerson() && gallery.compare(),
      next: () => hasPerson() && gallery.step('next'),
      'like-pointed': () => gallery.choose('like'),
      'compare-pointed': () => gallery.choose('compare'),
    };
    const answer = (message: unknown): Promise<GalleryReport | true> | undefined => {
      // The page's own frame speaks for all of it.
      if (asksForReport(message))
        return window === window.top ? Promise.resolve({ trouble, pictures: gallery.pictures() }) : undefined;
      const order = readOrder(message);
      if (!order || working.signal.aborted) return undefined;
      orders[order]();
      // The context menu's choice is told that somebody took it; nobody else waits.
      return Promise.resolve(true);
    };
    hear(answer, ctx.signal);
  },
});
