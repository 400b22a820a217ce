import { t } from '@/lib/language';
import type { Choice } from '@/lib/popup/vote-session';

interface Props {
  /** The next pair is on its way. */
  waiting: boolean;
  onChoose(choice: Choice): void;
  onUndo(): void;
}

/** The other answers: equally good, no answer, and taking the last one back. */
export function VoteBar({ waiting, onChoose, onUndo }: Props) {
  const answers = [
    {
      control: 'tie',
      label: t('popup.pair.tie'),
      key: '↓',
      shortcut: 'ArrowDown',
      off: waiting,
      press: () => onChoose('tie'),
    },
    {
      control: 'skip',
      label: t('popup.pair.skip'),
      key: 'S',
      shortcut: 'S',
      off: waiting,
      press: () => onChoose('skip'),
    },
    { control: 'undo', label: t('popup.pair.undo'), key: 'Z', shortcut: 'Z', off: false, press: onUndo },
  ];
  return (
    <div class="vote-bar">
      {answers.map(({ control, label, key, shortcut, off, press }) => (
        <button
          key={control}
          type="button"
          class="button"
          data-control={control}
          aria-disabled={off}
          aria-keyshortcuts={shortcut}
          onClick={press}
        >
          {label}{' '}
          <span class="key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
    </div>
  );
}
