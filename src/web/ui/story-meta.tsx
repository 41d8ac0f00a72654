import type { Summary } from '../../core/edition/edition.ts';
import type { DateStyle } from '../words/format-date.ts';
import { useWords } from '../words/words-context.ts';
import { NewsTime } from './news-time.tsx';
import styles from './story-meta.module.css';

/** What the small print needs to know of a story; a headline of the search has no count of quotes. */
type Story = Pick<Summary, 'datePublished' | 'articleSection'> &
  Partial<Pick<Summary, 'inLanguage' | 'quotes'>>;

type Props = {
  readonly story: Story;
  /** How much of the date: within a day's list its time is enough. */
  readonly date: DateStyle;
  /** The section that the list is of: its name is not said again. */
  readonly within?: string | undefined;
};

/** When, in which section and with how many quotes: the small print of a story in a list. */
export function StoryMeta({ story, date, within }: Props) {
  const { count, list } = useWords();
  const { datePublished, articleSection, inLanguage, quotes = 0 } = story;
  return (
    <p className={styles.meta}>
      {datePublished ? (
        <NewsTime date={datePublished} format={date} />
      ) : (
        <span>{list.undated}</span>
      )}
      {articleSection && articleSection !== within ? (
        <span lang={inLanguage}>{articleSection}</span>
      ) : null}
      {quotes > 0 ? <span>{count.quotes(quotes)}</span> : null}
    </p>
  );
}
