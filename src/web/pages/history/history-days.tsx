import type { Visit } from '../../../core/reading/visit.ts';
import { dayOf } from '../../../core/article/date.ts';
import type { KeptRow } from '../../app/use-kept-rows.ts';
import { KeptItem } from '../../ui/kept-item.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { StoryItem } from '../../ui/story-item.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { useDeviceWords } from '../../words/device-words.ts';
import styles from './history-days.module.css';

type Row = KeptRow<Visit>;
type Props = {
  readonly rows: readonly Row[];
  readonly onKeep: (visit: Visit, isKept: boolean) => void;
};

/** Visits under the days on which the articles were opened, in the edition's time zone. */
export function HistoryDays({ rows, onKeep }: Props) {
  const { history: words } = useDeviceWords();
  return byDay(rows, useTimeZone()).map(([day, own]) => (
    <section key={day} className={styles.day}>
      <h2 className={styles.heading}>
        <NewsTime date={day} format="day" />
      </h2>
      <ol className={styles.list}>
        {own.map(({ item, isRemoved }) => (
          <KeptItem
            key={item.summary.slug}
            name={item.summary.headline}
            words={words}
            isRemoved={isRemoved}
            onKeep={(isKept) => onKeep(item, isKept)}
          >
            <StoryItem summary={item.summary} date="day" />
            <HowFar visit={item} />
          </KeptItem>
        ))}
      </ol>
    </section>
  ));
}

/** When an article was opened, and how far it was read. */
function HowFar({ visit: { openedAt, progress, isDone } }: { readonly visit: Visit }) {
  const { history: words } = useDeviceWords();
  const percent = Math.round(progress * 100);
  const far = isDone ? words.isDone : percent > 0 ? words.readTo(percent) : undefined;
  return (
    <p className={styles.far}>
      {words.openedAt} <NewsTime date={openedAt} format="time" />
      {far === undefined ? null : ` · ${far}`}
    </p>
  );
}

function byDay(rows: readonly Row[], timeZone: string): [day: string, rows: Row[]][] {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const day = dayOf(row.item.openedAt, timeZone) ?? '';
    const own = days.get(day);
    if (own) own.push(row);
    else days.set(day, [row]);
  }
  return [...days];
}
