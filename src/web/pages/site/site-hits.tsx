import type { Answer } from '../../../core/search/search-backend.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { StoryMeta } from '../../ui/story-meta.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { useWords } from '../../words/words-context.ts';
import { MarkedText } from '../search/marked-text.tsx';
import styles from './site-hits.module.css';

type Props = { readonly answer: Answer; readonly query: string };

/** What a site found, in its own order. */
export function SiteHits({ answer: { hits, total }, query }: Props) {
  const words = useSiteWords();
  const { number } = useWords();
  return (
    <>
      <p className={styles.count} role="status">
        {hits.length === 0 ? words.nothing(query) : words.found(number(total))}
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
    </>
  );
}
