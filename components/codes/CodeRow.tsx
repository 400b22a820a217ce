import type { CodeChange, CodeEntry } from '@/lib/codes/entry';
import type { Outcome } from '@/lib/popup/outcome';
import { StarIcon } from '../icons';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';

interface Props {
  entry: CodeEntry;
  chosen: boolean;
  onChoose(): void;
  onCopy(code: string): Promise<Outcome>;
  onChange(code: string, change: CodeChange): Promise<Outcome>;
  onRemove(entry: CodeEntry): Promise<Outcome>;
}

const KINDS: Record<CodeEntry['kind'], string> = {
  preference: 'Preference code',
  profile: 'Midjourney code',
  moodboard: 'Midjourney moodboard',
  'profile-id': 'Midjourney profile',
};

const SOURCES: Record<CodeEntry['source'], string> = {
  own: 'your own',
  pasted: 'pasted',
  prompt: 'from a prompt',
  page: 'beside a picture',
};

/** One code of the book: what it is, where it came from, and what can be done with it. */
export function CodeRow({ entry, chosen, onChoose, onCopy, onChange, onRemove }: Props) {
  const { code, kind, name, note, source, site, added, favourite } = entry;
  const [outcome, run] = useOutcome((work: () => Promise<Outcome>) => work());
  const called = name || code;
  const where = [KINDS[kind], SOURCES[source], site, new Date(added).toLocaleDateString()].filter(Boolean).join(' · ');
  return (
    <li class="code-row" data-code={code}>
      <label class="code-choose">
        <input type="checkbox" data-control="code-choose" data-code={code} checked={chosen} onChange={onChoose} />
        <span class="unseen">Choose {called}</span>
      </label>
      <div class="code-what">
        <input
          class="code-name"
          value={name}
          maxLength={120}
          placeholder="No name yet"
          aria-label={`Name of ${code}`}
          data-control="code-name"
          onChange={(event) => run(() => onChange(code, { name: event.currentTarget.value }))}
        />
        <code>{code}</code>
        <p class="soft">{where}</p>
        <details open={note !== ''}>
          <summary>Note</summary>
          <textarea
            class="field"
            rows={2}
            maxLength={2000}
            aria-label={`Note on ${called}`}
            data-control="code-note"
            onChange={(event) => run(() => onChange(code, { note: event.currentTarget.value }))}
          >
            {note}
          </textarea>
        </details>
        <OutcomeLine outcome={outcome} />
      </div>
      <div class="code-does">
        <button
          type="button"
          class="code-star"
          aria-pressed={favourite}
          aria-label={`Favourite: ${called}`}
          data-control="code-favourite"
          onClick={() => run(() => onChange(code, { favourite: !favourite }))}
        >
          <StarIcon filled={favourite} />
        </button>
        <button type="button" class="button" data-control="code-copy" onClick={() => run(() => onCopy(code))}>
          Copy
        </button>
        <button type="button" class="button" data-control="code-remove" onClick={() => run(() => onRemove(entry))}>
          Remove
        </button>
      </div>
    </li>
  );
}
