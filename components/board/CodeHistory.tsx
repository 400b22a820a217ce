import { counted } from '@/lib/board/sentences';
import { dayWords } from '@/lib/language';
import type { IssuedCode } from '@/lib/taste/code-history';
import './code-history.css';

interface Props {
  /** Oldest first. */
  history: readonly IssuedCode[];
}

/** Which codes were issued, and when; the latest stands on top. */
export function CodeHistory({ history }: Props) {
  return (
    <section class="code-history" aria-labelledby="code-title">
      <h2 id="code-title">How your code changed</h2>
      <p class="soft">
        {history.length === 0
          ? 'The first code is issued after 20 ratings that could be learned from.'
          : 'A new code is issued when your taste has turned clearly. Old codes stay valid for ever.'}
      </p>
      <ol reversed>
        {[...history].reverse().map(({ text, time, learned }, place) => (
          <li key={`${time} ${text}`} data-issued={text}>
            <code>{text}</code>
            <span class="soft">
              {place === 0 ? 'Stands since ' : ''}
              <time dateTime={new Date(time).toISOString()}>{dayWords(time)}</time>, from{' '}
              {counted(learned, 'rating', 'ratings')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
