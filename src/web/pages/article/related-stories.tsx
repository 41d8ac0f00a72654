import type { Article, RelatedStory } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './related-stories.module.css';

/** Other articles on the same matter, under what they have in common. */
export function RelatedStories({
  article: { related, inLanguage },
}: {
  readonly article: Article;
}) {
  const { article: words } = useWords();
  if (related.length === 0) return null;
  return (
    <div className={styles.related}>
      {groupByReason(related).map(([why, stories]) => (
        <section key={why}>
          <h2>{why ? words.relatedBy(why) : words.related}</h2>
          <ul className={styles.list}>
            {stories.map((story) => (
              <li key={story.slug}>
                <AppLink to={paths.article(story.slug)} lang={inLanguage}>
                  {story.headline}
                </AppLink>
                {story.datePublished ? <NewsTime date={story.datePublished} format="day" /> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function groupByReason(related: readonly RelatedStory[]) {
  const groups = new Map<string, RelatedStory[]>();
  for (const story of related) {
    const group = groups.get(story.why);
    if (group) group.push(story);
    else groups.set(story.why, [story]);
  }
  return [...groups];
}
