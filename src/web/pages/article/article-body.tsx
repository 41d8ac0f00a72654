import { memo, type FocusEvent } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { quoteOfFragment } from '../../paths.ts';
import type { QuoteView } from '../../ui/quoted-text.tsx';
import styles from './article-body.module.css';
import { BlockView } from './block-view.tsx';
import { leadImage } from './lead-image.ts';
import { placeKey } from './quote-views.ts';

type Props = {
  readonly article: Article;
  /** Whether it is drawn to its end, or only as far as a window shows. */
  readonly isWhole: boolean;
  readonly views: ReadonlyMap<string, readonly QuoteView[]>;
  /** Whether all but the followed speaker's quotes step back. */
  readonly isDimmed: boolean;
  readonly onOpen: (quote: string) => Promise<void>;
  /** The focus came to a quote. */
  readonly onReach: (quote: string) => void;
};

/** How many blocks fill a window: ten paragraphs of news are higher than 1,000 pixels, also in a wide one. */
const A_WINDOW = 10;

/** The running text, block by block; what stands above it as the lead picture is not shown again. */
export const ArticleBody = memo(function ArticleBody(props: Props) {
  const { article, isWhole, views, isDimmed, onOpen, onReach } = props;
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
      data-body={isWhole ? '' : undefined}
      onFocus={reach}
    >
      {[...body.entries()]
        .slice(0, isWhole ? undefined : A_WINDOW)
        .map(([index, block]) =>
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
});
