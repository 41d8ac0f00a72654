import { memo } from 'react';
import type { Summary } from '../../core/edition/edition.ts';
import { groupByDay, type Day } from './group-by-day.ts';
import { NewsTime } from './news-time.tsx';
import type { HiddenStories } from './hidden-stories.ts';
import { StoryRow } from './story-row.tsx';
import { useTimeZone } from './time-zone-context.ts';
import styles from './day-river.module.css';

/** So many rows may stand in a tall window. */
const IN_WINDOW = 12;

type Props = {
  readonly summaries: readonly Summary[];
  /** The section that the list is of: its name is not said again. */
  readonly within?: string | undefined;
  readonly hidden?: HiddenStories | undefined;
  /** How many of the first rows may stand in the window as the page opens: those are laid out at once. */
  readonly inWindow?: number;
};

/** Stories under the days that they belong to. */
export const DayRiver = memo(function DayRiver(props: Props) {
  const { summaries, inWindow = IN_WINDOW, ...rest } = props;
  const below = new Set(summaries.slice(inWindow));
  const days = groupByDay(summaries, useTimeZone());
  return days.map((day) => (
    <DaySection key={day.summaries[0]?.slug} day={day} below={below} {...rest} />
  ));
});

type DayProps = Omit<Props, 'summaries' | 'inWindow'> & {
  readonly day: Day;
  readonly below: ReadonlySet<Summary>;
};

function DaySection({ day: { day, summaries }, below, ...rest }: DayProps) {
  return (
    <section className={styles.day}>
      <h2 className={styles.heading}>
        <NewsTime date={day} format="day" />
      </h2>
      <ol className={styles.stories}>
        {summaries.map((summary) => (
          <StoryRow
            key={summary.slug}
            summary={summary}
            date="time"
            thumbnail
            isBelow={below.has(summary)}
            {...rest}
          />
        ))}
      </ol>
    </section>
  );
}
