import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** One line; empty while there is nothing to say. */
  message: string;
  /** Another one each time that something is said, be it the same line once again. */
  turn: number;
  /** Label of the button, such as "Undo"; none if undefined. */
  action: string | undefined;
  onAction(): void;
  /** It was shown long enough. */
  onClose(): void;
}

/** How long a line stays when neither pointer nor focus rests on it, in ms. */
const SHOWN_FOR = 7000;

/** One short line at the bottom, told to screen readers. Keep it mounted: a live region only speaks when its text changes. */
export function Toast({ message, turn, action, onAction, onClose }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message) setHeld(false);
  }, [message]);
  return (
    <div class="toast-region" role="status">
      {message && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <Message key={turn} text={message} held={held} onClose={onClose} />
          {action && (
            <button type="button" class="toast-action" data-control="undo" onClick={onAction}>
              {action}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** What is said, made anew each time: so it is told again, and has its time again. */
function Message({ text, held, onClose }: { text: string; held: boolean; onClose(): void }) {
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return <span class="toast-message">{text}</span>;
}
