import type { FilterChoices } from '../render/pictures/picture.ts';
import { NO_FILTER, type Filter } from './filter.ts';
import { word } from './words.ts';

const STATES = ['done', 'active', 'planned', 'overdue', 'postponed', 'cancelled'] as const;

interface FiltersProps {
  lang: 'en' | 'zh';
  choices: FilterChoices;
  filter: Filter;
  setFilter(filter: Filter): void;
}

/** Letters, owner, phase and state of what is to be seen. */
export function Filters({ lang, choices: { owners, phases }, filter, setFilter }: FiltersProps) {
  const choice = (
    name: 'owner' | 'phase' | 'state',
    all: 'owners' | 'phases' | 'states',
    options: { value: string; label: string }[],
  ) =>
    options.length < 2 ? null : (
      <select
        aria-label={word(lang, all)}
        value={filter[name]}
        onChange={(event) => setFilter({ ...filter, [name]: event.currentTarget.value })}
      >
        <option value="">{word(lang, all)}</option>
        {options.map(({ value, label }) => (
          <option value={value}>{label}</option>
        ))}
      </select>
    );
  const plain = (values: string[]) => values.map((value) => ({ value, label: value }));
  return (
    <>
      <input
        type="search"
        aria-label={word(lang, 'filter')}
        placeholder={word(lang, 'filter')}
        value={filter.text}
        onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
      />
      {choice('owner', 'owners', plain(owners))}
      {choice('phase', 'phases', plain(phases))}
      {choice(
        'state',
        'states',
        STATES.map((value) => ({ value, label: word(lang, value) })),
      )}
      <span class="filter-count" role="status" />
      <button onClick={() => setFilter(NO_FILTER)}>{word(lang, 'everything')}</button>
    </>
  );
}
