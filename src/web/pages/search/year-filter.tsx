import type { Answer } from '../../../core/search/search-backend.ts';
import { useSearchWords } from '../../words/search-words.ts';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';

type Props = {
  readonly search: Search;
  readonly answer: Answer;
  readonly onChange: (part: Partial<Search>) => void;
};

/** The quick choice of one year among those that have results. */
export function YearFilter({ search, answer, onChange }: Props) {
  const words = useSearchWords();
  const chosen = yearOf(search);
  const counts = new Map(answer.facets.years?.filter(([year]) => year > 0));
  if (chosen && !counts.has(Number(chosen))) counts.set(Number(chosen), 0);
  if (counts.size === 0) return null;
  const named = (year: number, count: number): string => {
    if (count === 0) return String(year);
    return answer.isExact
      ? words.withCount(String(year), count)
      : words.withAtLeast(String(year), count);
  };
  return (
    <label className={styles.filter}>
      <span className="visually-hidden">{words.year}</span>
      <select value={chosen} onChange={(event) => onChange(daysOf(event.target.value))}>
        <option value="">{words.everyYear}</option>
        {[...counts]
          .toSorted(([one], [other]) => other - one)
          .map(([year, count]) => (
            <option key={year} value={year}>
              {named(year, count)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The year that the days of a search make up; '' for any other days. */
export function yearOf({ from, to }: Search): string {
  const year = from.slice(0, 4);
  const days = daysOf(year);
  return days.from === from && days.to === to ? year : '';
}

const daysOf = (year: string) =>
  year ? { from: `${year}-01-01`, to: `${year}-12-31` } : { from: '', to: '' };
