import { type ChipActions, ChipAtPrompt } from '@/components/chip/ChipAtPrompt';
import chipCss from '@/components/chip/chip.css?inline';
import panelCss from '@/components/chip/chip-panel.css?inline';
import toastCss from '@/components/toast.css?inline';
import type { ChipFace, ChipPanelView, ChipView } from '@/lib/prompt/chip/view';
import { choiceFor } from '@/lib/settings/prompt-choice';
import { InShadow } from '../in-shadow';
import { entries, FRIENDS, HOSTILE, NOTHING, settings } from '../sample';
import { storiesOf } from '../story';

const styles = [toastCss, chipCss, panelCss];
const actions: ChipActions = {
  toggle: NOTHING,
  press: NOTHING,
  choose: NOTHING,
  keep: NOTHING,
  decline: NOTHING,
  other: NOTHING,
  close: NOTHING,
};
const ready: ChipFace = {
  state: 'ready',
  label: 'My taste',
  strength: 100,
  line: 'Your preference code, strength 100. Press to add it to this prompt.',
  automatic: false,
};
const choice = choiceFor(settings, undefined);
const panel: ChipPanelView = {
  choices: { dialect: 'code', choice, codes: entries.filter(({ kind }) => kind === 'preference'), references: 0 },
  checks: [],
  others: true,
};
const chip =
  (face: Partial<ChipFace>, change: Partial<ChipView> = {}) =>
  () => (
    <InShadow styles={styles}>
      <ChipAtPrompt
        view={{
          face: { ...ready, ...face },
          place: { x: 10, y: 10, compact: false },
          offer: undefined,
          panel: undefined,
          ...change,
        }}
        actions={actions}
      />
    </InShadow>
  );

/** What stands at a prompt box. */
export default storiesOf('Chip', {
  ready: chip({}),
  'in the prompt': chip({ state: 'in' }),
  automatic: chip({ automatic: true }),
  'nothing added': chip({ state: 'none', strength: undefined, label: 'Nothing added' }),
  compact: chip({}, { place: { x: 10, y: 10, compact: true } }),
  'a code is offered': chip({}, { offer: { code: FRIENDS, where: 'prompt' } }),
  'opened, with an offer': chip({}, { panel, offer: { code: FRIENDS, where: 'page' } }),
  'opened, a blend': chip(
    {},
    {
      panel: {
        ...panel,
        choices: {
          ...panel.choices,
          choice: { ...choice, code: { use: 'code', code: `${FRIENDS}::2 ${entries[1]?.code}` } },
        },
      },
    },
  ),
  'opened at Midjourney': chip(
    { state: 'none', strength: undefined, label: HOSTILE },
    {
      panel: {
        ...panel,
        checks: ['Version 5 does not know --p.'],
        choices: {
          dialect: 'midjourney',
          choice: { ...choice, references: 2 },
          codes: entries.filter(({ kind }) => kind !== 'preference'),
          references: 4,
        },
      },
    },
  ),
});
