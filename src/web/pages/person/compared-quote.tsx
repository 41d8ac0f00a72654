import { useId } from 'react';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { formatDays } from '../../words/format-days.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import type { Side, SideChoice } from './compared-quotes.ts';
import { QuoteInSentence } from './quote-in-sentence.tsx';
import { RoleThen } from './role-then.tsx';
import type { ListedQuote } from './select-quotes.ts';
import styles from './compared-quote.module.css';

type Props = {
  readonly person: PersonEntry;
  readonly side: Side;
  readonly choice: SideChoice;
  readonly query: string;
  readonly onChoose: (listed: ListedQuote) => void;
};

/** One side of the comparison: the quote, and the steps to those before and after it. */
export function ComparedQuote({ person, side, choice, query, onChoose }: Props) {
  const { comparison: words } = usePersonWords();
  const heading = useId();
  const { quote } = choice.shown;
  return (
    <article className={styles.side} aria-labelledby={heading}>
      <h3 id={heading}>{words.sides[side]}</h3>
      <DayChoice side={side} choice={choice} onChoose={onChoose} />
      <div className={styles.said} aria-live="polite">
        <RoleThen person={person} slug={quote.slug} />
        <p className={styles.sentence} lang={quote.inLanguage}>
          <QuoteInSentence quote={quote} query={query} />
        </p>
        <p className={styles.source}>
          <AppLink to={paths.quote(quote.slug, quote.id)} lang={quote.inLanguage}>
            {quote.headline}
          </AppLink>
        </p>
      </div>
      <div className={styles.steps}>
        <Step to={choice.earlier} name={words.earlierOf[side]} onStep={onChoose}>
          {words.earlier}
        </Step>
        <Step to={choice.later} name={words.laterOf[side]} onStep={onChoose}>
          {words.later}
        </Step>
      </div>
    </article>
  );
}

function DayChoice({ side, choice, onChoose }: Omit<Props, 'person' | 'query'>) {
  const { locale } = useWords();
  const { comparison: words } = usePersonWords();
  const { shown, days } = choice;
  return (
    <select
      className={styles.day}
      aria-label={words.dates[side]}
      value={shown.day}
      onChange={({ target }) => {
        const chosen = days.find(({ day }) => day === target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {days.map(({ day }) => (
        <option key={day} value={day}>
          {formatDays(day, day, locale)}
        </option>
      ))}
    </select>
  );
}

type StepProps = {
  readonly to: ListedQuote | undefined;
  readonly name: string;
  readonly onStep: (listed: ListedQuote) => void;
  readonly children: string;
};

/** Stays in the order of focus where there is nowhere to step, so that the last step does not lose the focus. */
function Step({ to, name, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to && onStep(to)}
    >
      {children}
    </button>
  );
}
