import { defineContentScript } from 'wxt/utils/define-content-script';
import { failure, type Result, success } from '@/lib/messages/result';
import { send } from '@/lib/messages/send';
import type { PageState, Suffix } from '@/lib/messages/state';
import type { Written } from '@/lib/messages/tab';
import { addAutomatically } from '@/lib/prompt/automatic';
import { findPromptBox } from '@/lib/prompt/boxes';
import { copied, copyInstead } from '@/lib/prompt/copy';
import { followComposition } from '@/lib/prompt/editors/composition';
import { type Field, isField } from '@/lib/prompt/editors/field';
import { PromptWriter } from '@/lib/prompt/writer';
import { dialectOf, ruleForUrl } from '@/lib/sites/registry';
import { listen } from './listen';
import { createToast } from './toast';

const UNDONE_BY_PAGE = 'This page took it out again. Copy the code and put it in yourself.';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // A script that is injected again ends the one before it: its `ctx` does that.
  main(ctx) {
    const rule = () => ruleForUrl(location.href);
    const writer = new PromptWriter(() => dialectOf(location.href), followComposition(ctx.signal), ctx.signal);
    const say = createToast(ctx.signal);
    let page: PageState | undefined;
    let suffix: Suffix | undefined;
    let last: Element | undefined;

    const ask = async () => {
      const [state, wanted] = await Promise.all([send('page.state', {}), send('prompt.suffix', {})]);
      if (state.ok) page = state.value;
      if (page?.on === false) ctx.abort();
      if (wanted.ok) suffix = wanted.value;
      else if (wanted.problem.code === 'disconnected') ctx.abort();
    };

    const undo = (field: Field) => () => {
      say(writer.takeBack(field) ? 'Taken back. It stays out of this prompt.' : 'It is no longer in this prompt.');
      field.focus({ preventScroll: true });
    };

    /** Says what was written, once it is sure that the page kept it. */
    const settle = async (field: Field, line: string): Promise<boolean> => {
      const kept = await writer.kept(field);
      say(kept ? line : UNDONE_BY_PAGE, kept ? undo(field) : undefined);
      return kept;
    };

    const write = async (): Promise<Result<Written>> => {
      await ask();
      if (!suffix) return failure('failed', 'Penchant did not answer. Try again.');
      const box = findPromptBox(document, rule(), last);
      if (!box)
        return failure('no-prompt-box', 'There is no prompt box on this page. Click into it first if you see one.');
      if (!isField(box)) return success(copyInstead(suffix, dialectOf(location.href)));
      const { outcome, line } = writer.write(box, suffix);
      if (outcome === 'refused') return failure('not-writable', line);
      if (outcome !== 'written') return success({ outcome, line });
      if (!(await settle(box, line))) return failure('not-writable', UNDONE_BY_PAGE);
      return success({ outcome, line });
    };

    addAutomatically(
      {
        rule,
        writer,
        last: () => last,
        used: (box) => {
          last = box;
        },
        add: (field, resting) => {
          const added = page?.on && suffix ? writer.add(field, suffix, resting) : undefined;
          if (added?.outcome === 'written' && resting) void settle(field, added.line);
          else if (added) say(added.line);
        },
      },
      ctx.signal,
    );

    listen(ctx.signal, {
      changed: ask,
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
