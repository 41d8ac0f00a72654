import type { Story } from '../../../core/edition/story.ts';
import { NewsTime } from '../../ui/news-time.tsx';
import { useStoryWords } from '../../words/story-words.ts';
import styles from './story-head.module.css';
import { useReadSlugs } from './use-read-slugs.ts';

/** What the story is called, how long it goes, and how much of it the reader has not read. */
export function StoryHead({ story: { title, inLanguage, steps } }: { readonly story: Story }) {
  const words = useStoryWords();
  const [first, last] = [steps[0], steps.at(-1)];
  const speakers = steps.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{words.kicker}</p>
      <h1 tabIndex={-1} lang={inLanguage}>
        {title}
      </h1>
      <div className={styles.line}>
        <ul className={styles.facts}>
          {first && last ? (
            <li>
              <NewsTime date={first.datePublished} format="day" /> –{' '}
              <NewsTime date={last.datePublished} format="day" />
            </li>
          ) : null}
          <li>{words.articles(steps.length)}</li>
          {speakers > 0 ? <li>{words.speakers(speakers)}</li> : null}
          <Unread slugs={steps.map(({ slug }) => slug)} />
        </ul>
      </div>
    </header>
  );
}

/** Its place is kept until it is known what was read, so that nothing moves. */
function Unread({ slugs }: { readonly slugs: readonly string[] }) {
  const words = useStoryWords();
  const read = useReadSlugs();
  const left = slugs.filter((slug) => !read?.has(slug)).length;
  return (
    <li className={styles.unread} data-known={read ? '' : undefined}>
      {left > 0 ? words.unreadCount(left) : words.allRead}
    </li>
  );
}
