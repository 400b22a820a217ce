import { defineContentScript } from 'wxt/utils/define-content-script';
import { failure, type Result, success } from '@/lib/messages/result';
import { send } from '@/lib/messages/send';
import type { PageState, Suffix } from '@/lib/messages/state';
import type { Written } from '@/lib/messages/tab';
import { addAtSubmit } from '@/lib/prompt/at-submit';
import { followTyping } from '@/lib/prompt/automatic';
import { findPromptBox } from '@/lib/prompt/boxes';
import { copied } from '@/lib/prompt/copy';
import { followComposition } from '@/lib/prompt/editors/composition';
import type { Editor } from '@/lib/prompt/editors/editor';
import { reachEditor } from '@/lib/prompt/editors/reach';
import { type Moment, type Outcome, PromptWriter } from '@/lib/prompt/writer';
import { dialectOf, ruleForUrl } from '@/lib/sites/registry';
import { listen } from './listen';
import { createToast } from './toast';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // A script that is injected again ends the one before it: its `ctx` does that.
  main(ctx) {
    const { signal } = ctx;
    const rule = () => ruleForUrl(location.href);
    const writer = new PromptWriter(() => dialectOf(location.href), followComposition(signal), signal);
    const say = createToast(signal);
    let page: PageState | undefined;
    let suffix: Suffix | undefined;
    let last: Element | undefined;
    let lastUsed = 0;

    const ask = async () => {
      const [state, wanted] = await Promise.all([send('page.state', {}), send('prompt.suffix', {})]);
      if (state.ok) page = state.value;
      if (page?.on === false) ctx.abort();
      if (wanted.ok) suffix = wanted.value;
      else if (wanted.problem.code === 'disconnected') ctx.abort();
    };
    const reach = (box: Element | undefined) => reachEditor(box, rule(), () => send('editor.reach', {}));

    const undo = (editor: Editor) => async () => {
      const back = await writer.takeBack(editor);
      say(back ? 'Taken back. It stays out of this prompt.' : 'It is no longer in this prompt.');
      editor.box.focus({ preventScroll: true });
    };

    /** Says what came of writing, with a way back where it was written. */
    const tell = (editor: Editor, { outcome, line }: Outcome) =>
      say(line, outcome === 'written' ? undo(editor) : undefined);

    const write = async (): Promise<Result<Written>> => {
      await ask();
      if (!suffix) return failure('failed', 'Penchant did not answer. Try again.');
      const editor = await reach(findPromptBox(document, rule(), last));
      if (!editor)
        return failure('no-prompt-box', 'There is no prompt box on this page. Click into it first if you see one.');
      const result = await writer.write(editor, suffix);
      if (result.outcome === 'written') tell(editor, result);
      if (result.outcome === 'refused' || result.outcome === 'changed') return failure('not-writable', result.line);
      return success(result.outcome === 'copy' ? result : { outcome: result.outcome, line: result.line });
    };

    const add = (editor: Editor, moment: Moment): void => {
      const added = page?.on && suffix ? writer.add(editor, suffix, moment) : undefined;
      void added?.then((result) => tell(editor, result));
    };

    followTyping(
      {
        rule,
        writer,
        rested: (editor) => add(editor, 'resting'),
        used: (box) => {
          if (last !== box) void reach(box);
          last = box;
          lastUsed = Date.now();
        },
      },
      signal,
    );
    addAtSubmit(
      {
        rule,
        last: () => last,
        adds: (editor) => page?.on === true && suffix !== undefined && writer.adds(editor, suffix, 'submitting'),
        add: (editor) => add(editor, 'submitting'),
        sent: (editor) => writer.forget(editor),
      },
      signal,
    );

    listen(signal, {
      changed: ask,
      where: () => ({ found: findPromptBox(document, rule(), last) !== undefined, used: last ? lastUsed : 0 }),
      write,
      command: async () => {
        const wish = await write();
        const answer = wish.ok ? await copied(wish.value) : wish;
        if (!answer.ok) say(answer.problem.line);
        else if (answer.value.outcome !== 'written') say(answer.value.line);
      },
    });
    void ask();
  },
});
