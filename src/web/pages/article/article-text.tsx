import { useMemo } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { useWords } from '../../words/words-context.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleCredits } from './article-credits.tsx';
import styles from './article-page.module.css';
import { useOpenedQuote } from './opened-quote.tsx';
import { quoteViews } from './quote-views.ts';
import { RelatedStories } from './related-stories.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { speakersOf } from './speakers.ts';
import { useFollowing } from './use-following.ts';
import { useQuoteAddress } from './use-quote-address.ts';

/** An article's text with its quotes, everyone who speaks in it, and what goes with it. */
export function ArticleText({ article }: { readonly article: Article }) {
  const { article: words } = useWords();
  const speakers = useMemo(() => speakersOf(article), [article]);
  const following = useFollowing(speakers);
  const { open, sheet } = useOpenedQuote(article);
  const { quote: target, isGone } = useQuoteAddress(article.quotes);
  const followed = following.speaker;
  const views = useMemo(
    () => quoteViews(article, speakers, { followed, target }),
    [article, speakers, followed, target],
  );
  return (
    <>
      {speakers.length > 0 ? <SpeakerList speakers={speakers} following={following} /> : null}
      <div className={styles.text}>
        {isGone ? (
          <p className={styles.notice} role="alert">
            {words.quoteGone}
          </p>
        ) : null}
        <ArticleBody
          article={article}
          views={views}
          isDimmed={followed !== undefined}
          onOpen={(id) => void open(id)}
          onReach={following.reach}
        />
        <ArticleCredits article={article} />
      </div>
      <RelatedStories article={article} />
      {sheet()}
    </>
  );
}
