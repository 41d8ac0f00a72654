import type { FocusEvent } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { quoteOfFragment } from '../../paths.ts';
import type { QuoteView } from '../../ui/quoted-text.tsx';
import styles from './article-body.module.css';
import { BlockView } from './block-view.tsx';
import { leadImage } from './lead-image.ts';
import { placeKey } from './quote-views.ts';

type Props = {
  readonly article: Article;
  readonly views: ReadonlyMap<string, readonly QuoteView[]>;
  /** Whether all but the followed speaker's quotes step back. */
  readonly isDimmed: boolean;
  readonly onOpen: (quote: string) => void;
  /** The focus came to a quote. */
  readonly onReach: (quote: string) => void;
};

/** The running text, block by block; what stands above it as the lead picture is not shown again. */
export function ArticleBody({ article, views, isDimmed, onOpen, onReach }: Props) {
  const { body, inLanguage, dateline } = article;
  const lead = leadImage(article)?.block;
  const opening = body.findIndex((block) => block.type === 'paragraph');
  const reach = (event: FocusEvent) => {
    const quote = quoteOfFragment(`#${event.target.getAttribute('aria-describedby')}`);
    if (quote !== undefined) onReach(quote);
  };
  return (
    <div
      id="text"
      className={isDimmed ? `${styles.body} ${styles.dimmed}` : styles.body}
      lang={inLanguage}
      data-body=""
      onFocus={reach}
    >
      {[...body.entries()].map(([index, block]) =>
        index === lead ? null : (
          <BlockView
            key={index}
            block={block}
            article={article}
            quotesOf={(item) => views.get(placeKey(index, item)) ?? []}
            dateline={index === opening ? dateline : undefined}
            onOpen={onOpen}
          />
        ),
      )}
    </div>
  );
}
