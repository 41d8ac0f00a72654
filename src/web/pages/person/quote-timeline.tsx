import { useEffect, useRef } from 'react';
import { formatMonth } from '../../words/format-month.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import type { Period, PeriodUnit } from './periods.ts';
import styles from './quote-timeline.module.css';
import { NONE } from './select-quotes.ts';

type Props = {
  readonly periods: readonly Period[];
  readonly unit: PeriodUnit;
  /** The period that is shown; '' for all time. */
  readonly chosen: string;
  readonly onChoose: (period: string) => void;
};

/** The height of the highest column, in units of the drawing. */
const HEIGHT = 40;

/** A column for each year or month, as high as it has quotes; choosing one shows its quotes only. */
export function QuoteTimeline({ periods, unit, chosen, onChoose }: Props) {
  const { person: words } = usePersonWords();
  const { count, locale } = useWords();
  const most = Math.max(1, ...periods.map((period) => period.count));
  const total = periods.reduce((sum, period) => sum + period.count, 0);
  const year = periods[0]?.period.slice(0, 4) ?? '';
  const columns = useScrolledToChosen(periods.length);
  return (
    <fieldset className={styles.timeline}>
      <legend>{unit === 'year' ? words.year : words.monthOf(year)}</legend>
      <div ref={columns} className={styles.columns}>
        <label className={styles.all}>
          <Choice
            name={words.withQuotes(words.all, count.quotes(total))}
            isChosen={chosen === ''}
            onChoose={() => onChoose('')}
          />
          {words.all}
        </label>
        {periods.map(({ period, count: quotes }) => (
          <label key={period} className={styles.column}>
            <Choice
              name={words.withQuotes(longName(period), count.quotes(quotes))}
              isChosen={isWithin(chosen, period)}
              onChoose={() => onChoose(period)}
            />
            <span aria-hidden="true">{quotes > 0 ? quotes : ''}</span>
            <Column height={Math.ceil((quotes / most) * HEIGHT)} />
            <span className={styles.name}>{shortName(period)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );

  function longName(period: string): string {
    if (period === NONE) return words.undated;
    return unit === 'year' ? period : formatMonth(period, locale);
  }

  function shortName(period: string): string {
    if (period === NONE) return words.undated;
    return unit === 'year' ? period : shortMonth(period, locale);
  }
}

/** Where the columns are wider than the page, the chosen one is in view to begin with, else the newest. */
function useScrolledToChosen(count: number) {
  const columns = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = columns.current;
    if (!row || count === 0) return;
    const labels = [...row.children].slice(1);
    const chosen = labels.find((label) => label.querySelector(':checked'));
    const isInRow = chosen instanceof HTMLElement;
    row.scrollLeft = isInRow ? chosen.offsetLeft - row.clientWidth / 2 : row.scrollWidth;
  }, [count]);
  return columns;
}

/** The columns stand below the year: `Mei`. */
function shortMonth(month: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return format.format(Date.parse(`${month}-01`));
}

/** A month in the address belongs to its year, where years are shown. */
function isWithin(chosen: string, period: string): boolean {
  return chosen !== '' && chosen.startsWith(period);
}

type ChoiceProps = {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Choice({ name, isChosen, onChoose }: ChoiceProps) {
  return (
    <input type="radio" name="period" aria-label={name} checked={isChosen} onChange={onChoose} />
  );
}

function Column({ height }: { readonly height: number }) {
  return (
    <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect y={HEIGHT - height} width="10" height={height} />
    </svg>
  );
}
