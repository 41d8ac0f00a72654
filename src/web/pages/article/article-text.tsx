import { useMemo, useState } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { useChosen } from '../../app/chosen-context.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleCredits } from './article-credits.tsx';
import styles from './article-page.module.css';
import { useOpenedQuote } from './opened-quote.tsx';
import { quoteViews } from './quote-views.ts';
import { RelatedStories } from './related-stories.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { speakersOf } from './speakers.ts';
import { useFollowing } from './use-following.ts';
import { useIsWhole } from './use-is-whole.ts';
import { useLateParts } from './use-late-parts.ts';
import { useQuoteAddress } from './use-quote-address.ts';

type Props = {
  readonly article: Article;
  /** It is drawn before it is open, out of sight. */
  readonly isAhead: boolean;
};

/** An article's text with its quotes, everyone who speaks in it, and what goes with it. */
export function ArticleText({ article, isAhead }: Props) {
  const speakers = useMemo(() => speakersOf(article), [article]);
  const following = useFollowing(speakers);
  const { open, sheet } = useOpenedQuote(article);
  const { quote, isGone } = useQuoteAddress(article.quotes);
  const [nearest, setNearest] = useState<string>();
  const isEnd = useChosen().chosen['cards'] === 'end';
  const late = useLateParts(isGone || isEnd);
  const isWhole = useIsWhole(isAhead);
  const followed = following.speaker;
  const target = isGone ? nearest : quote;
  const views = useMemo(
    () => quoteViews(article, speakers, { followed, target }),
    [article, speakers, followed, target],
  );
  return (
    <>
      {speakers.length > 0 ? <SpeakerList speakers={speakers} following={following} /> : null}
      <div className={styles.text}>
        {late && isGone ? <late.GoneQuote article={article} onNearest={setNearest} /> : null}
        <ArticleBody
          article={article}
          isWhole={isWhole}
          views={views}
          isDimmed={followed !== undefined}
          onOpen={open}
          onReach={following.reach}
        />
        {late && isEnd && isWhole ? <late.CardsAtEnd article={article} /> : null}
        {isWhole ? <ArticleCredits article={article} onShare={open} /> : null}
      </div>
      {isWhole ? <RelatedStories article={article} /> : null}
      {sheet}
    </>
  );
}
