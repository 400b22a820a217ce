import type { Filter } from '@/lib/board/selection';
import { siteWords } from '@/lib/board/sentences';

interface Props {
  filter: Filter;
  sites: readonly string[];
  onChange(filter: Filter): void;
}

const SINCE: Record<Filter['since'], string> = {
  ever: 'Any time',
  day: 'Last day',
  week: 'Last week',
  month: 'Last month',
};
const RATED: Record<Filter['rated'], string> = {
  all: 'Rated or not',
  liked: 'Liked',
  voted: 'Compared',
  unrated: 'Not rated',
};

/** Which pictures to show: by site, by date, by rating. */
export function Filters({ filter, sites, onChange }: Props) {
  const choices = {
    site: Object.fromEntries([['', 'All sites'], ...sites.map((site) => [site, siteWords(site)])]),
    since: SINCE,
    rated: RATED,
  };
  const names = { site: 'Site', since: 'First seen', rated: 'Rating' };
  return (
    <fieldset class="filters">
      <legend class="unseen">Which pictures</legend>
      {(['site', 'since', 'rated'] as const).map((field) => (
        <label key={field}>
          <span class="unseen">{names[field]}</span>
          <select
            class="field"
            data-control={`filter-${field}`}
            value={filter[field]}
            onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.value })}
          >
            {Object.entries<string>(choices[field]).map(([value, words]) => (
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
