import { memo } from 'react';
import type { Summary } from '../../core/edition/edition.ts';
import { groupByDay, type Day } from './group-by-day.ts';
import { NewsTime } from './news-time.tsx';
import type { HiddenStories } from './hidden-stories.ts';
import { StoryRow } from './story-row.tsx';
import { useTimeZone } from './time-zone-context.ts';
import styles from './day-river.module.css';

type Props = {
  readonly summaries: readonly Summary[];
  /** The section that the list is of: its name is not said again. */
  readonly within?: string | undefined;
  readonly hidden?: HiddenStories | undefined;
};

/** Stories under the days that they belong to. */
export const DayRiver = memo(function DayRiver({ summaries, ...rest }: Props) {
  const days = groupByDay(summaries, useTimeZone());
  return days.map((day) => <DaySection key={day.summaries[0]?.slug} day={day} {...rest} />);
});

type DayProps = Omit<Props, 'summaries'> & { readonly day: Day };

function DaySection({ day: { day, summaries }, ...rest }: DayProps) {
  return (
    <section className={styles.day}>
      <h2 className={styles.heading}>
        <NewsTime date={day} format="day" />
      </h2>
      <ol className={styles.stories}>
        {summaries.map((summary) => (
          <StoryRow key={summary.slug} summary={summary} date="time" thumbnail {...rest} />
        ))}
      </ol>
    </section>
  );
}
