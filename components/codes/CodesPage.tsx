import { useState } from 'preact/hooks';
import type { BookPage, BookView } from '@/lib/codes/book-page';
import { isMidjourneys } from '@/lib/codes/entry';
import type { WeightedCode } from '@/lib/codes/kind';
import { searchCodes } from '@/lib/codes/search';
import { t } from '@/lib/language';
import '../base.css';
import '../tokens.css';
import './codes.css';
import { BlendCard } from './BlendCard';
import { CodeRow } from './CodeRow';
import { OwnCodes } from './OwnCodes';
import { PasteCard } from './PasteCard';

export type BookActions = Pick<
  BookPage,
  'recognise' | 'keep' | 'change' | 'remove' | 'restore' | 'copy' | 'alike' | 'best'
>;

interface Props {
  view: BookView;
  actions: BookActions;
  /** A stored thumbnail as an object URL. */
  picture(id: string): Promise<string | undefined>;
}

/** The code book: one's own codes, friends' and Midjourney's. */
export function CodesPage({ view, actions, picture }: Props) {
  const [query, setQuery] = useState('');
  const [blend, setBlend] = useState<readonly WeightedCode[]>([]);
  const found = searchCodes(view.entries, query);
  const toggle = (code: string): void =>
    setBlend((now) =>
      now.some((one) => one.code === code) ? now.filter((one) => one.code !== code) : [...now, { code, weight: 1 }],
    );
  const sections = [
    {
      title: t('codes.page.preference'),
      hint: t('codes.page.preferenceHint'),
      midjourneys: false,
    },
    {
      title: t('codes.page.midjourney'),
      hint: t('codes.page.midjourneyHint'),
      midjourneys: true,
    },
  ];
  const kinds = new Map(view.entries.map(({ code, kind }) => [code, isMidjourneys(kind)]));
  return (
    <main class="codes">
      <header class="codes-head">
        <h1>{t('codes.page.title')}</h1>
        <p class="soft">{t('codes.page.what')}</p>
      </header>
      {view.problem && (
        <p class="codes-problem" role="alert">
          {view.problem}
        </p>
      )}
      <PasteCard
        onRecognise={actions.recognise}
        onKeep={actions.keep}
        kept={new Set(view.entries.map(({ code }) => code))}
      />
      <OwnCodes
        own={view.own}
        profile={view.profile}
        history={view.history}
        chosen={blend}
        onChoose={toggle}
        onCopy={actions.copy}
      />
      {blend.length > 0 && (
        <BlendCard
          blend={blend}
          midjourneys={kinds.get(blend[0]?.code ?? '') === true}
          mixed={new Set(blend.map(({ code }) => kinds.get(code) === true)).size > 1}
          own={view.own?.text}
          nameOf={(code) => view.entries.find((entry) => entry.code === code)?.name || code}
          actions={actions}
          picture={picture}
          onChange={setBlend}
        />
      )}
      <label class="codes-search">
        <span>{t('codes.page.search')}</span>
        <input
          class="field"
          type="search"
          value={query}
          maxLength={200}
          data-control="codes-search"
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {view.removed && (
        <p class="codes-removed" role="status">
          {t('codes.removed')}{' '}
          <button type="button" class="link" data-control="codes-restore" onClick={() => void actions.restore()}>
            {t('codes.page.restore')}
          </button>
        </p>
      )}
      {sections.map(({ title, hint, midjourneys }) => {
        const entries = found.filter(({ kind }) => isMidjourneys(kind) === midjourneys);
        return (
          <section key={title} class="codes-section" aria-label={title}>
            <h2>{title}</h2>
            <p class="soft">{hint}</p>
            {entries.length === 0 && <p class="codes-none">{t(query ? 'codes.page.noneFits' : 'codes.page.none')}</p>}
            <ul>
              {entries.map((entry) => (
                <CodeRow
                  key={entry.code}
                  entry={entry}
                  chosen={blend.some(({ code }) => code === entry.code)}
                  onChoose={() => toggle(entry.code)}
                  onCopy={actions.copy}
                  onChange={actions.change}
                  onRemove={actions.remove}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
