import type { Answer } from '../../../core/search/search-backend.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { StoryMeta } from '../../ui/story-meta.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { MarkedText } from '../search/marked-text.tsx';
import styles from './site-hits.module.css';

type Props = {
  readonly answer: Answer;
  readonly query: string;
  /** The page of the site itself that has all of them. */
  readonly all: URL;
};

/** What a site found, in its own order. */
export function SiteHits({ answer: { hits, total }, query, all }: Props) {
  const words = useSiteWords();
  return (
    <>
      <p className={styles.count} role="status">
        {hits.length === 0 ? words.nothing(query) : words.found(total)}
      </p>
      <ol>
        {hits.map((hit) => (
          <li key={hit.slug} className={styles.hit}>
            <AppLink className={styles.headline} to={paths.article(hit.slug)}>
              <MarkedText {...hit} />
            </AppLink>
            <StoryMeta story={hit} date="day" />
          </li>
        ))}
      </ol>
      {total > hits.length && hits.length > 0 ? (
        <p className={styles.all}>
          <a href={all.href} rel="noopener noreferrer">
            {words.allAt(all.host)}
          </a>
        </p>
      ) : null}
    </>
  );
}
