import { defineContentScript } from 'wxt/utils/define-content-script';
import { t } from '@/lib/language';
import { failure, type Result, success } from '@/lib/messages/result';
import { send } from '@/lib/messages/send';
import type { PageState, Suffix } from '@/lib/messages/state';
import type { Written } from '@/lib/messages/tab';
import { signIn } from '@/lib/overlay/living';
import { addAtSubmit } from '@/lib/prompt/at-submit';
import { followTyping } from '@/lib/prompt/automatic';
import { findPromptBox } from '@/lib/prompt/boxes';
import { Chip } from '@/lib/prompt/chip/chip';
import { copied } from '@/lib/prompt/copy';
import { followComposition } from '@/lib/prompt/editors/composition';
import type { Editor } from '@/lib/prompt/editors/editor';
import { activeElement, deepTarget } from '@/lib/prompt/editors/focus';
import { reachEditor } from '@/lib/prompt/editors/reach';
import { sitePersonalizes } from '@/lib/prompt/site-switch';
import { type Moment, type Outcome, PromptWriter } from '@/lib/prompt/writer';
import { unpackRule } from '@/lib/sites/packed';
import type { SiteRule } from '@/lib/sites/rule';
import { listen } from './listen';
import { createSurface } from './surface';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // A script that is injected again ends the one before it: its `ctx` does that.
  main(ctx) {
    const { signal } = ctx;
    signIn('prompt', signal);
    let page: PageState | undefined;
    let siteRule: SiteRule | undefined;
    const rule = () => siteRule;
    // Until the background has said what the page understands, it is taken for the strictest.
    const dialect = () => page?.dialect ?? 'midjourney';
    const writer = new PromptWriter(dialect, followComposition(signal), signal);
    let asked: Suffix | undefined;
    let last: Element | undefined;
    let lastUsed = 0;
    /** Where typing rested last, and when that box had been used last by then. */
    let rested: { editor: Editor; used: number } | undefined;
    /** Where the person opened the context menu last. */
    let pointed: Element | undefined;
    const surface = createSurface(
      {
        press: () => void chip.press(),
        toggle: () => void chip.toggle(),
        close: () => void close(),
        choose: (change) => void chip.choose(change),
        keep: () => void chip.answerOffer(true),
        decline: () => void chip.answerOffer(false),
        other: () => chip.other(),
      },
      () => chip.update(),
      signal,
    );
    const { say } = surface;
    const use = (box: Element) => {
      last = box;
      lastUsed = Date.now();
    };
    const close = async () => {
      await chip.toggle(false);
      if (last instanceof HTMLElement) last.focus({ preventScroll: true });
    };

    /** What is written here. Where the site itself adds the person's default, that is nothing. */
    const current = (): Suffix | undefined =>
      asked && sitePersonalizes(document, dialect())
        ? { ...asked, parts: null, line: t('prompt.sitePersonalizes'), automatic: false, atSubmit: false }
        : asked;

    const ask = async () => {
      const [state, wanted] = await Promise.all([send('page.state', {}), send('prompt.suffix', {})]);
      if (state.ok) {
        page = state.value;
        surface.holdStill(page.still);
        siteRule = page.rule === null ? undefined : unpackRule(page.rule);
      }
      if (page?.on === false) ctx.abort();
      const wasAutomatic = asked?.automatic === true;
      if (wanted.ok) asked = wanted.value;
      else if (wanted.problem.code === 'disconnected') ctx.abort();
      if (signal.aborted) return;
      void chip.refresh();
      // What was typed before this was known, and has not been touched since, is not left out.
      if (!wasAutomatic && rested?.used === lastUsed && rested.editor.box.isConnected) add(rested.editor, 'resting');
    };
    const reach = (box: Element | undefined) => reachEditor(box, rule(), () => send('editor.reach', {}));

    const undo = (editor: Editor) => async () => {
      const back = await writer.takeBack(editor);
      say(t(back ? 'prompt.takenBack' : 'prompt.notThere'));
      chip.update();
    };

    /** Says what came of writing, with a way back where it was written. */
    const tell = (editor: Editor, { outcome, line }: Outcome) => {
      // The line's own button goes with the line: who pressed it with the keyboard goes on in the prompt.
      const back = () => keepingFocus(undo(editor), () => editor.box.focus({ preventScroll: true }));
      say(line, outcome === 'written' ? back : undefined);
      chip.update();
    };

    const write = async (
      box = () => findPromptBox(document, rule(), last),
      none = t('prompt.box.none'),
    ): Promise<Result<Written>> => {
      await ask();
      const suffix = current();
      if (!suffix) return failure('failed', t('prompt.noAnswer'));
      const editor = await reach(box());
      if (!editor) return failure('no-prompt-box', none);
      const result = await writer.write(editor, suffix);
      if (result.outcome === 'written') tell(editor, result);
      if (result.outcome === 'refused' || result.outcome === 'changed') return failure('not-writable', result.line);
      return success(result.outcome === 'copy' ? result : { outcome: result.outcome, line: result.line });
    };

    /** How often the person has pressed on the page itself. */
    let pressedElsewhere = 0;
    /** Whoever presses with the keyboard stays at our control: the next Enter must not send the prompt. Whoever went on meanwhile is not called back. */
    const keepingFocus = async (work: () => Promise<void>, focus = surface.focus) => {
      const ours = surface.hasFocus();
      const before = pressedElsewhere;
      await work();
      if (ours && pressedElsewhere === before && !surface.hasFocus()) focus();
    };

    const writeAndSay = async (wished: Promise<Result<Written>> = write()) => {
      const wish = await wished;
      const answer = wish.ok ? await copied(wish.value) : wish;
      if (!answer.ok) say(answer.problem.line);
      else if (answer.value.outcome !== 'written') say(answer.value.line);
    };

    const chip = new Chip(
      {
        own: surface.host,
        rule,
        writer,
        suffix: current,
        last: () => last,
        use: (box) => {
          use(box);
          void reach(box);
        },
        send,
        write: () => keepingFocus(() => writeAndSay()),
        takeBack: (editor) => keepingFocus(undo(editor)),
        say,
        sizes: surface.sizes,
        show: surface.show,
      },
      signal,
    );

    const add = (editor: Editor, moment: Moment): void => {
      const suffix = current();
      const added = page?.on && suffix ? writer.add(editor, suffix, moment) : undefined;
      void added?.then((result) => tell(editor, result));
      if (!added) chip.update();
    };

    followTyping(
      {
        rule,
        writer,
        rested: (editor) => {
          rested = { editor, used: lastUsed };
          add(editor, 'resting');
        },
        used: (box) => {
          if (last !== box) void reach(box);
          use(box);
          chip.update();
        },
      },
      signal,
    );
    addAtSubmit(
      {
        rule,
        last: () => last,
        adds: (editor) => {
          const suffix = current();
          return page?.on === true && suffix !== undefined && writer.adds(editor, suffix, 'submitting');
        },
        add: (editor) => add(editor, 'submitting'),
        sent: (editor) => writer.forget(editor),
      },
      signal,
    );

    listen(signal, {
      changed: ask,
      where: () => ({ found: findPromptBox(document, rule(), last) !== undefined, used: last ? lastUsed : 0 }),
      write,
      command: () => void writeAndSay(),
      menu: () =>
        void writeAndSay(write(() => pointed ?? activeElement(document) ?? undefined, t('prompt.box.notHere'))),
      say,
      choose: async () => {
        if (!findPromptBox(document, rule(), last)) return;
        await chip.toggle(true);
        surface.focus();
      },
    });
    window.addEventListener(
      'contextmenu',
      (event) => {
        if (event.isTrusted) pointed = deepTarget(event);
      },
      { capture: true, signal },
    );
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target === surface.host()) return;
        pressedElsewhere += 1;
        if (chip.isOpen) void chip.toggle(false);
      },
      { capture: true, signal },
    );
    // What came to the page's mind again has heard of nothing meanwhile.
    ctx.addEventListener(window, 'pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && void ask());
    ctx.addEventListener(window, 'wxt:locationchange', () => void ask());
    void ask();
  },
});
