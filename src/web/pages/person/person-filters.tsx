import { useMemo } from 'react';
import { usePersonWords } from '../../words/person-words.ts';
import { countSections } from './count-sections.ts';
import { frequentWords } from './frequent-words.ts';
import { periodUnit, timeline } from './periods.ts';
import styles from './person-filters.module.css';
import { QuoteTimeline } from './quote-timeline.tsx';
import { SectionChoice } from './section-choice.tsx';
import { matchingQuotes, type ListedQuote } from './select-quotes.ts';
import { SpokenWords } from './spoken-words.tsx';
import type { PersonAddress } from './use-person-address.ts';

type Props = {
  readonly all: readonly ListedQuote[];
  /** Whether that is all there are; until then nothing can be said of how often. */
  readonly isComplete: boolean;
  readonly address: PersonAddress;
};

/** What narrows a person's quotes: each choice says how many quotes it leads to while the others hold. */
export function PersonFilters({ all, isComplete, address }: Props) {
  const { person: words } = usePersonWords();
  const { query, period, section } = address.filter;
  const unit = useMemo(() => periodUnit(all), [all]);
  const periods = useMemo(
    () => timeline(all, matchingQuotes(all, { query, period: '', section }), unit),
    [all, query, section, unit],
  );
  const sections = useMemo(
    () => countSections(all, matchingQuotes(all, { query, period, section: '' })),
    [all, query, period],
  );
  const spoken = useMemo(
    () => (isComplete ? frequentWords(matchingQuotes(all, { query: '', period, section })) : []),
    [all, isComplete, period, section],
  );
  return (
    <section className={styles.filters} aria-label={words.filters}>
      {periods.length > 1 || period ? (
        <QuoteTimeline
          periods={periods}
          unit={unit}
          chosen={period}
          onChoose={(next) => address.change({ year: '', month: '', [unit]: next })}
        />
      ) : null}
      {sections.length > 1 || section ? (
        <SectionChoice
          sections={sections}
          chosen={section}
          onChoose={(next) => address.change({ section: next })}
        />
      ) : null}
      {spoken.length > 0 ? (
        <SpokenWords words={spoken} query={query} onChoose={address.setQuery} />
      ) : null}
    </section>
  );
}
