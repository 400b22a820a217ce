import { until } from '../harness/until';
import { type BenchEditor, isBare } from './catalogue';
import { type Tools, Visit } from './driver';

/** What must hold for each editor: the columns of the table. */
export const CRITERIA = [
  'append',
  'middle',
  'out',
  'paragraphs',
  'empty',
  'unfocused',
  'popup',
  'caret',
  'undo',
  'second',
  'enter',
  'click',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What was found: a criterion holds where its value is empty, else it tells what went wrong. Left out where it does not apply. */
export type Findings = Partial<Record<Criterion, string>>;

/** Tries one thing after the other, each with its name, so that one failure does not hide the next. */
function trial(found: Findings) {
  return async (criterion: Criterion, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      found[criterion] ??= '';
    } catch (error) {
      found[criterion] = error instanceof Error ? error.message : String(error);
    }
  };
}

function check(holds: boolean, line: string): asserts holds {
  if (!holds) throw new Error(line);
}

async function write(visit: Visit, outcome: string): Promise<void> {
  const answer = await visit.write();
  const came = answer.ok ? answer.value.outcome : answer.problem.line;
  check(came === outcome, `${came} instead of ${outcome}`);
}

/** Writing on a person's wish: nothing is ever submitted. */
export async function writing(tools: Tools, editor: BenchEditor, code: string): Promise<Findings> {
  const found: Findings = {};
  const attempt = trial(found);
  const suffix = `--p ${code} --s 100`;

  const visit = await Visit.open(tools, editor);
  await attempt('empty', async () => {
    await visit.clickBox();
    await write(visit, 'none');
    await visit.holds('');
  });
  await attempt('append', async () => {
    await visit.type('a red fox');
    await visit.holds('a red fox');
    await write(visit, 'written');
    await visit.holds(`a red fox ${suffix}`);
  });
  await attempt('second', async () => {
    const events = await visit.eventsDuring(() => write(visit, 'unchanged'));
    check(events.length === 0, `caused ${events}`);
    await visit.holds(`a red fox ${suffix}`);
  });
  await attempt('undo', async () => {
    await visit.chord('Control', 'z');
    await visit.holds('a red fox');
  });
  await attempt('caret', async () => {
    // Where one undo took more than ours, it is typed again.
    if ((await visit.model()) !== 'a red fox') {
      await visit.clear();
      await visit.type('a red fox');
    }
    await visit.press('End');
    await visit.press('ArrowLeft', 4);
    await write(visit, 'written');
    await visit.type('X');
    await visit.holds(`a redX fox ${suffix}`);
  });
  await attempt('middle', async () => {
    await visit.clear();
    await visit.type(`a red fox --p ${code} --s 50 in the fog`);
    await write(visit, 'written');
    await visit.holds(`a red fox ${suffix} in the fog`);
  });
  await attempt('out', async () => {
    await tools.choose({ strength: 0 });
    // Not where the caret is, which is at the end or behind what goes.
    await write(visit, 'written').finally(() => tools.choose({ strength: 100 }));
    await visit.holds('a red fox in the fog');
  });
  if (!editor.line)
    await attempt('paragraphs', async () => {
      await visit.clear();
      await visit.type('one');
      await visit.chord('Shift', 'Enter');
      await visit.type('two');
      await visit.chord('Shift', 'Enter');
      await visit.type('three');
      await visit.holds('one\ntwo\nthree');
      await write(visit, 'written');
      await visit.holds(`one\ntwo\nthree ${suffix}`);
    });
  await attempt('append', async () => {
    const submits = await visit.submits();
    check(submits.length === 0, `submitted ${submits}`);
  });

  const idle = await Visit.open(tools, editor, 'a red fox');
  const byPopup = tools.writeByPopup;
  if (byPopup)
    await attempt('popup', async () => {
      await byPopup(idle.url);
      await idle.holds(`a red fox ${suffix}`);
    });
  await attempt('unfocused', async () => {
    if (!byPopup) await write(idle, 'written');
    await idle.holds(`a red fox ${suffix}`);
    check(await idle.unfocused(), 'took the focus');
  });
  return found;
}

/** Adding right before a submit: each prompt is sent once, with the suffix. */
export async function submitting(tools: Tools, editor: BenchEditor, code: string): Promise<Findings> {
  const found: Findings = {};
  const attempt = trial(found);
  const sent = [`a red fox --p ${code} --s 100`, `a blue fox --p ${code} --s 100`];
  const visit = await Visit.open(tools, editor);
  // A person takes longer to type than the browser to bring our script into a frame.
  await until('the extension in the page', async () => (await visit.write()).ok);
  const waitFor = async (count: number) => {
    await until('the prompt to be sent', async () => (await visit.submits()).length >= count, 8000);
    await visit.holds('');
    const submits = await visit.submits();
    check(submits.length === count, `sent ${submits.length} times, ${JSON.stringify(submits)}`);
    const expected = sent[count - 1];
    check(submits[count - 1] === expected, `sent ${JSON.stringify(submits[count - 1])}`);
  };
  await attempt('enter', async () => {
    await visit.clickBox();
    await visit.type('a red fox');
    await visit.press('Enter');
    await waitFor(1);
  });
  // On a site without a rule nobody knows its button.
  if (isBare(editor)) return found;
  await attempt('click', async () => {
    await visit.clickBox();
    await visit.type('a blue fox');
    await visit.clickSubmit();
    await waitFor(2);
    // Whatever would come late has come once the extension has answered.
    await write(visit, 'none');
    await waitFor(2);
  });
  return found;
}
