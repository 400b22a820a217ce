import { countWords, dayWords, t } from '@/lib/language';
import type { IssuedCode } from '@/lib/taste/code-history';
import { Filled } from '../Filled';
import './code-history.css';

interface Props {
  /** Oldest first. */
  history: readonly IssuedCode[];
}

/** Which codes were issued, and when; the latest stands on top. */
export function CodeHistory({ history }: Props) {
  return (
    <section class="code-history" aria-labelledby="code-title">
      <h2 id="code-title">{t('board.codeHistory.title')}</h2>
      <p class="soft">{t(history.length === 0 ? 'board.codeHistory.none' : 'board.codeHistory.some')}</p>
      <ol reversed>
        {[...history].reverse().map(({ text, time, learned }, place) => (
          <li key={`${time} ${text}`} data-issued={text}>
            <code>{text}</code>
            <span class="soft">
              <Filled
                line={t(place === 0 ? 'board.codeHistory.latest' : 'board.codeHistory.earlier', {
                  day: '{day}',
                  ratings: countWords('ratings', learned),
                })}
                holes={{ day: <time dateTime={new Date(time).toISOString()}>{dayWords(time)}</time> }}
              />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
