import { useEffect, useMemo } from 'preact/hooks';
import { t } from '@/lib/language';
import type { Status } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import type { ShareActions } from '@/lib/popup/share-actions';
import './code-card.css';
import { OutcomeLine } from './OutcomeLine';
import { ShareMenu } from './share/ShareMenu';
import { useOutcome } from './useOutcome';

interface Props {
  code: Status['code'];
  strength: number;
  onCopy(code: string): Promise<Outcome>;
  share(code: string, strength: number): ShareActions;
}

/** How long the button says that the code was copied (ms). */
const SAID_FOR = 2500;

/** The preference code, marked as a draft until the taste is ready, and a way to take it along. */
export function CodeCard({ code, strength, onCopy, share }: Props) {
  const [copied, copy, forget] = useOutcome(onCopy);
  useEffect(() => {
    if (!copied?.ok) return;
    const timer = setTimeout(forget, SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied, forget]);
  const text = code?.text;
  const actions = useMemo(() => (text === undefined ? null : share(text, strength)), [text, strength, share]);
  if (!code)
    return (
      <section class="code-card">
        <h2>{t('popup.code.title')}</h2>
        <p class="soft">{t('popup.code.none')}</p>
      </section>
    );
  return (
    <section class="code-card">
      <h2>
        {t('popup.code.title')} {code.draft && <span class="code-draft">{t('popup.code.draft')}</span>}
        {code.draft && <span class="soft"> {t('popup.code.stillChanges')}</span>}
      </h2>
      <div class="code-row">
        <code data-code={code.draft ? 'draft' : 'ready'}>{code.text}</code>
        <button type="button" class="button" data-control="copy" onClick={() => copy(code.text)}>
          {t(copied?.ok ? 'popup.code.copied' : 'popup.code.copy')}
        </button>
      </div>
      <OutcomeLine outcome={copied} quiet />
      {actions && <ShareMenu actions={actions} />}
    </section>
  );
}
