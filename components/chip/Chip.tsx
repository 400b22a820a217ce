import { MarkIcon } from '@/components/icons';
import { t } from '@/lib/language';
import type { ChipFace, ChipOffer } from '@/lib/prompt/chip/view';

interface Props {
  face: ChipFace;
  /** Only the small form has room. */
  compact: boolean;
  open: boolean;
  offer: ChipOffer | undefined;
  onPress(): void;
  onOpen(): void;
}

/** The control at a prompt box: what will be written, one press to add it or to take it back, one to choose otherwise. */
export function Chip({ face, compact, open, offer, onPress, onOpen }: Props) {
  const { state, label, strength, line, automatic } = face;
  const shown = strength === undefined ? label : `${label} ${strength}`;
  return (
    <div class="chip" data-state={state} data-automatic={automatic}>
      <button
        type="button"
        class="chip-main"
        data-control="chip"
        aria-pressed={state === 'in'}
        aria-label={t('chip.label', { shown, line })}
        title={line}
        onClick={onPress}
      >
        <MarkIcon size={14} />
        {!compact && <span class="chip-label">{label}</span>}
        {/* A gap for those who hear it. */ ' '}
        {!compact && strength !== undefined && <span class="chip-strength">{strength}</span>}
      </button>
      <button
        type="button"
        class="chip-more"
        data-control="chip-more"
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-label={t(offer ? 'chip.choicesAndOffer' : 'chip.choices')}
        onClick={onOpen}
      >
        {offer ? <span class="chip-dot" /> : null}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
