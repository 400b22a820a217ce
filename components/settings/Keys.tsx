import { t } from '@/lib/language';
import type { Key } from '@/lib/options/keys';

interface Props {
  keys: readonly Key[];
  onChangeKeys(): void;
}

/** The keys of the popup never change. */
const VOTING: readonly [keys: string, what: string][] = [
  ['←  →', t('settings.keys.left')],
  ['↓', t('settings.keys.tie')],
  ['S', t('settings.keys.skip')],
  ['Z', t('settings.keys.undo')],
];

/** All keys: those of the browser with where to change them, and those of the popup. */
export function Keys({ keys, onChangeKeys }: Props) {
  return (
    <section aria-labelledby="keys" class="settings-section">
      <h2 id="keys">{t('settings.keys.title')}</h2>
      <dl class="settings-keys">
        {keys.map(({ name, what, keys: pressed }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{pressed === '' ? <span class="soft">{t('settings.keys.notSet')}</span> : <kbd>{pressed}</kbd>}</dd>
          </div>
        ))}
        {VOTING.map(([pressed, what]) => (
          <div key={what}>
            <dt>
              {what} <span class="soft">{t('settings.keys.inPopup')}</span>
            </dt>
            <dd>
              <kbd>{pressed}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div class="settings-buttons">
        <button type="button" class="button" data-control="keys-change" onClick={onChangeKeys}>
          {t('settings.keys.change')}
        </button>
      </div>
    </section>
  );
}
