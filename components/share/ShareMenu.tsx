import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/language';
import type { Outcome } from '@/lib/popup/outcome';
import type { ShareActions } from '@/lib/popup/share-actions';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';
import './share-menu.css';

/** Other ways to hand a taste on: text for a prompt, text for a person, and a picture. */
export function ShareMenu({ actions }: { actions: ShareActions }) {
  const [open, setOpen] = useState(false);
  const [outcome, run] = useOutcome((action: () => Promise<Outcome>) => action());
  return (
    <details class="share" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-control="share">{t('share.title')}</summary>
      <div class="share-rows">
        <button type="button" class="button" data-control="share-suffix" onClick={() => run(actions.copySuffix)}>
          {t('share.forPrompt')}
        </button>
        <button type="button" class="button" data-control="share-text" onClick={() => run(actions.copyExplained)}>
          {t('share.explained')}
        </button>
        {open && <Card actions={actions} />}
        <div class="share-card-buttons">
          <button type="button" class="button" data-control="share-save" onClick={() => run(actions.saveCard)}>
            {t('share.savePicture')}
          </button>
          <button type="button" class="button" data-control="share-card" onClick={() => run(actions.copyCard)}>
            {t('share.copyPicture')}
          </button>
        </div>
      </div>
      <OutcomeLine outcome={outcome} />
    </details>
  );
}

function Card({ actions }: { actions: ShareActions }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    let drawn: string | null = null;
    void actions.drawCard().then((made) => {
      drawn = made;
      if (gone && made) URL.revokeObjectURL(made);
      else setUrl(made);
    });
    return () => {
      gone = true;
      if (drawn) URL.revokeObjectURL(drawn);
    };
  }, [actions]);
  return url ? <img class="share-card" src={url} alt={t('share.pictureLabel')} /> : null;
}
