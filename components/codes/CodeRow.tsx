import type { CodeChange, CodeEntry } from '@/lib/codes/entry';
import { dayWords, t } from '@/lib/language';
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

/** One code of the book: what it is, where it came from, and what can be done with it. */
export function CodeRow({ entry, chosen, onChoose, onCopy, onChange, onRemove }: Props) {
  const { code, kind, name, note, source, site, added, favourite } = entry;
  const [outcome, run] = useOutcome((work: () => Promise<Outcome>) => work());
  const called = name || code;
  const what = t(`codes.kinds.${kind === 'profile-id' ? 'profileId' : kind}`);
  const where = [what, t(`codes.sources.${source}`), site, dayWords(added)].filter(Boolean);
  return (
    <li class="code-row" data-code={code}>
      <label class="code-choose">
        <input type="checkbox" data-control="code-choose" data-code={code} checked={chosen} onChange={onChoose} />
        <span class="unseen">{t('codes.choose', { code: called })}</span>
      </label>
      <div class="code-what">
        <input
          class="code-name"
          value={name}
          maxLength={120}
          placeholder={t('codes.row.unnamed')}
          aria-label={t('codes.row.nameOf', { code })}
          data-control="code-name"
          onChange={(event) => run(() => onChange(code, { name: event.currentTarget.value }))}
        />
        <code>{code}</code>
        <p class="soft">{where.map((part, place) => [place > 0 && ' · ', <bdi key={part}>{part}</bdi>])}</p>
        <details open={note !== ''}>
          <summary>{t('codes.row.note')}</summary>
          <textarea
            class="field"
            rows={2}
            maxLength={2000}
            aria-label={t('codes.row.noteOn', { code: called })}
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
          aria-label={t('codes.row.favourite', { code: called })}
          data-control="code-favourite"
          onClick={() => run(() => onChange(code, { favourite: !favourite }))}
        >
          <StarIcon filled={favourite} />
        </button>
        <button type="button" class="button" data-control="code-copy" onClick={() => run(() => onCopy(code))}>
          {t('codes.copy')}
        </button>
        <button type="button" class="button" data-control="code-remove" onClick={() => run(() => onRemove(entry))}>
          {t('codes.row.remove')}
        </button>
      </div>
    </li>
  );
}
