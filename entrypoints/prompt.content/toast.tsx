import { render } from 'preact';
import { Toast } from '@/components/Toast';
import toastCss from '@/components/toast.css?inline';
import { createOverlayHost, raise } from '@/lib/overlay/host';
import { addStyles } from '@/lib/overlay/styles';

/** Shows one line at the bottom of the page, with Undo where `undo` is given. */
export type Say = (line: string, undo?: () => void) => void;

/** The toast of this page; its host is made with the first line. */
export function createToast(signal: AbortSignal): Say {
  let overlay: ReturnType<typeof createOverlayHost> | undefined;
  const show = (message: string, undo?: () => void) => {
    if (signal.aborted) return;
    if (!overlay) {
      overlay = createOverlayHost('penchant-prompt', signal);
      addStyles(overlay.root, toastCss);
    }
    if (message) raise(overlay.host);
    const close = () => show('');
    render(<Toast message={message} action={undo && 'Undo'} onAction={() => undo?.()} onClose={close} />, overlay.root);
  };
  return show;
}
