import type { ChipView } from '@/lib/prompt/chip/view';
import { Chip } from './Chip';
import { ChipPanel, type ChipPanelActions } from './ChipPanel';

export interface ChipActions extends ChipPanelActions {
  toggle(): void;
}

/** The chip at its place, with its panel where that is open. Drawn out of sight while there is no place, so that it can be measured. */
export function ChipAtPrompt({ view, actions }: { view: ChipView; actions: ChipActions }) {
  const { face, place, offer, panel } = view;
  const { x, y } = place ?? { x: 0, y: 0 };
  const shown = place !== undefined || panel !== undefined;
  return (
    <div
      class="chip-place"
      data-hidden={!shown}
      data-up={y > 260}
      data-left={x > 300}
      style={`transform:translate(${x}px,${y}px)`}
    >
      {panel && <ChipPanel face={face} panel={panel} offer={offer} actions={actions} />}
      <Chip
        face={face}
        compact={place?.compact ?? false}
        open={panel !== undefined}
        offer={offer}
        onPress={actions.press}
        onOpen={actions.toggle}
      />
    </div>
  );
}
