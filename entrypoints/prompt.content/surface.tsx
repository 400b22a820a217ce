import { render } from 'preact';
import { type ChipActions, ChipAtPrompt } from '@/components/chip/ChipAtPrompt';
import chipCss from '@/components/chip/chip.css?inline';
import panelCss from '@/components/chip/chip-panel.css?inline';
import { Toast } from '@/components/Toast';
import toastCss from '@/components/toast.css?inline';
import { t } from '@/lib/language';
import { createOverlayHost, raise } from '@/lib/overlay/host';
import type { Size } from '@/lib/overlay/placement';
import { refusalLine } from '@/lib/overlay/refusal-line';
import { STILL } from '@/lib/overlay/still';
import { addStyles } from '@/lib/overlay/styles';
import type { ChipView } from '@/lib/prompt/chip/view';

/** Size of the chip's small form, in px; its whole form is measured. */
const COMPACT: Size = { width: 54, height: 26 };
const WIDEST: Size = { width: 214, height: 26 };

/** All that the prompt script shows on a page: the chip, and one line with Undo where there is one. */
export interface Surface {
  /** Our element in the page; undefined while nothing has been shown yet. */
  host(): HTMLElement | undefined;
  /** Whether nothing of ours is to move. */
  holdStill(still: boolean): void;
  say(line: string, undo?: () => void): void;
  show(view: ChipView | undefined): void;
  sizes(): { whole: Size; compact: Size };
  /** Whether one of our own controls has the focus. */
  hasFocus(): boolean;
  /** Puts the focus on the chip's panel, or on the chip where it is closed. */
  focus(): void;
}

/** The one host of this script, made once there is something to show. `actions` are what the chip's controls do; `resized` is told when the chip takes another width. */
export function createSurface(actions: ChipActions, resized: () => void, signal: AbortSignal): Surface {
  let made: { host: HTMLElement; root: ShadowRoot; place: HTMLElement } | undefined;
  const make = () => {
    const { host, root } = createOverlayHost('penchant-prompt', signal, { refused: (why) => say(refusalLine(why)) });
    for (const css of [toastCss, chipCss, panelCss]) addStyles(root, css);
    const place = document.createElement('div');
    root.append(place);
    signal.addEventListener('abort', () => render(null, place));
    return { host, root, place };
  };
  let line: { message: string; turn: number; undo?: (() => void) | undefined } = { message: '', turn: 0 };
  let view: ChipView | undefined;
  let still = false;
  let whole = WIDEST;
  const draw = () => {
    if (signal.aborted) return;
    made ??= make();
    made.host.toggleAttribute(STILL, still);
    render(
      <>
        <Toast
          message={line.message}
          turn={line.turn}
          action={line.undo && t('prompt.undo')}
          onAction={() => line.undo?.()}
          onClose={() => say('')}
        />
        {/* Behind the line, so that it lies over it: what covers a control makes its presses void. */}
        {view && <ChipAtPrompt view={view} actions={actions} />}
      </>,
      made.place,
    );
  };
  const say = (message: string, undo?: () => void) => {
    line = { message, turn: line.turn + 1, undo };
    draw();
    if (message && made) raise(made.host);
  };
  return {
    host: () => made?.host,
    holdStill: (wanted) => {
      still = wanted;
      made?.host.toggleAttribute(STILL, still);
    },
    say,
    show: (next) => {
      if (!next && !made) return;
      view = next;
      draw();
      if (next?.place && made) raise(made.host);
      const chip = next?.place?.compact === false ? made?.root.querySelector('.chip') : undefined;
      const width = Math.ceil(chip?.getBoundingClientRect().width ?? whole.width);
      if (width === whole.width) return;
      whole = { width, height: COMPACT.height };
      resized();
    },
    sizes: () => ({ whole, compact: COMPACT }),
    hasFocus: () => Boolean(made?.root.activeElement),
    focus: () => {
      const control = made?.root.querySelector<HTMLElement>('.chip-panel button, .chip-panel input, .chip-more');
      control?.focus({ preventScroll: true });
    },
  };
}
