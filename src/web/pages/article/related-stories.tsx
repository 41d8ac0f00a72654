import { memo } from 'react';
import type { Article, RelatedStory, StoryNeighbour } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './related-stories.module.css';

type Props = { readonly article: Article };

/** The article's neighbours in its story, and others on the same matter, under what they have in common. */
export const RelatedStories = memo(function RelatedStories({ article }: Props) {
  const { related, inLanguage, story } = article;
  const { article: words } = useWords();
  const beside = new Set([story?.previous?.slug, story?.next?.slug]);
  const groups = groupByReason(related.filter(({ slug }) => !beside.has(slug)));
  if (groups.length === 0 && !story) return null;
  const item = (neighbour: StoryNeighbour | undefined, label?: string) =>
    neighbour && (
      <li key={neighbour.slug}>
        <AppLink to={paths.article(neighbour.slug)} lang={inLanguage}>
          {neighbour.headline}
        </AppLink>
        <small>
          {label}
          {neighbour.datePublished ? (
            <NewsTime date={neighbour.datePublished} format="day" />
          ) : null}
        </small>
      </li>
    );
  return (
    <div className={styles.related}>
      {story ? (
        <section>
          <h2>
            <AppLink to={paths.story(story.slug)}>{words.story}</AppLink>
          </h2>
          <ul className={styles.list}>
            {item(story.previous, words.before)}
            {item(story.next, words.after)}
          </ul>
        </section>
      ) : null}
      {groups.map(([why, stories]) => (
        <section key={why}>
          <h2>{why ? words.relatedBy(why) : words.related}</h2>
          <ul className={styles.list}>{stories.map((one) => item(one))}</ul>
        </section>
      ))}
    </div>
  );
});

function groupByReason(related: readonly RelatedStory[]) {
  const groups = new Map<string, RelatedStory[]>();
  for (const story of related) {
    const group = groups.get(story.why);
    if (group) group.push(story);
    else groups.set(story.why, [story]);
  }
  return [...groups];
}
