import type { Filter } from '@/lib/board/selection';
import { siteWords } from '@/lib/board/sentences';
import { t } from '@/lib/language';

interface Props {
  filter: Filter;
  sites: readonly string[];
  onChange(filter: Filter): void;
}

const SINCE = ['ever', 'day', 'week', 'month'] as const satisfies readonly Filter['since'][];
const RATED = ['all', 'liked', 'voted', 'unrated'] as const satisfies readonly Filter['rated'][];

/** Which pictures to show: by site, by date, by rating. */
export function Filters({ filter, sites, onChange }: Props) {
  const choices = {
    site: [['', t('board.filters.allSites')], ...sites.map((site) => [site, siteWords(site)])],
    since: SINCE.map((since) => [since, t(`board.filters.seen.${since}`)]),
    rated: RATED.map((rated) => [rated, t(`board.filters.ratings.${rated}`)]),
  };
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('board.filters.title')}</legend>
      {(['site', 'since', 'rated'] as const).map((field) => (
        <label key={field}>
          <span class="unseen">{t(`board.filters.${field}`)}</span>
          <select
            class="field"
            data-control={`filter-${field}`}
            value={filter[field]}
            onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.value })}
          >
            {choices[field].map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
