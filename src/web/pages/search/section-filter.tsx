import type { Section } from '../../../core/edition/edition.ts';
import type { SearchFacets } from '../../../core/search/search-backend.ts';
import { useSearchWords } from '../../words/search-words.ts';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';

type Props = {
  readonly sections: readonly Section[];
  readonly chosen: string;
  readonly counts: SearchFacets['sections'];
  /** Whether there may be more than the counts say. */
  readonly isAtLeast: boolean;
  readonly onChange: (part: Partial<Search>) => void;
};

/** The choice of a section. Those without results are left out, where that is certain. */
export function SectionFilter({ sections, chosen, counts, isAtLeast, onChange }: Props) {
  const words = useSearchWords();
  const known = new Map(counts);
  const all = [...known.values()].reduce((sum, count) => sum + count, 0);
  const named = (name: string, count: number): string => {
    if (count === 0) return name;
    return isAtLeast ? words.withAtLeast(name, count) : words.withCount(name, count);
  };
  return (
    <label className={styles.filter}>
      <span className="visually-hidden">{words.section}</span>
      <select value={chosen} onChange={(event) => onChange({ section: event.target.value })}>
        <option value="">{named(words.everySection, all)}</option>
        {sections
          .filter(({ slug }) => isAtLeast || known.has(slug) || slug === chosen)
          .map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {named(name, known.get(slug) ?? 0)}
            </option>
          ))}
      </select>
    </label>
  );
}
