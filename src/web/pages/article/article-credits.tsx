import { memo } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './article-credits.module.css';

type Props = {
  readonly article: Article;
  /** Offers to pass the article on. */
  readonly onShare?: () => void;
};

/** What the source kept back, who wrote and edited it, where it comes from, the way to the original and those to pass it on. */
export const ArticleCredits = memo(function ArticleCredits({ article, onShare }: Props) {
  const { article: words } = useWords();
  const { author, editor, sourceOrganization, url, publisher, isSummary, body } = article;
  const credits = [
    [words.author, author.join(', ')],
    [words.editor, editor],
    [words.source, sourceOrganization],
  ].filter(([, name]) => name);
  return (
    <footer className={styles.credits}>
      {isSummary ? <p>{words.summaryOnly}</p> : null}
      {!isSummary && body.length === 0 ? <p>{words.noText}</p> : null}
      {credits.length > 0 ? (
        <dl>
          {credits.map(([label, name]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {url === undefined ? null : (
        <p>
          <a href={url} rel="noopener noreferrer">
            {words.original}
            {publisher ? ` (${publisher})` : ''}
          </a>
        </p>
      )}
      {onShare ? (
        <button
          type="button"
          id="share"
          className={styles.share}
          aria-haspopup="dialog"
          onClick={() => onShare()}
        >
          {words.share}
        </button>
      ) : null}
    </footer>
  );
});
