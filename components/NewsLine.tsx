import { t } from '@/lib/language';

interface Props {
  onOpen(): void;
  onLater(): void;
}

/** One quiet line after an update, until the person has read or declined it. */
export function NewsLine({ onOpen, onLater }: Props) {
  return (
    <p class="soft">
      {t('news.updated')}{' '}
      <button type="button" class="link" data-control="news" onClick={onOpen}>
        {t('news.open')}
      </button>{' '}
      <button type="button" class="link" data-control="news-later" onClick={onLater}>
        {t('news.later')}
      </button>
    </p>
  );
}
