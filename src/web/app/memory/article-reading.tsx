import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { NavigationType, useNavigationType } from 'react-router-dom';
import type { Article } from '../../../core/article/article.ts';
import { summarizeArticle } from '../../../core/edition/summarize-article.ts';
import { afterPaint } from '../../data/after-paint.ts';
import { noteOpening, notePlace } from '../../data/memory/history.ts';
import { articleQuery, knownSummary } from '../../data/queries.ts';
import { useReadingWords } from '../../words/reading-words.ts';
import styles from './article-reading.module.css';
import { ARTICLE_TEXT } from './article-text.ts';
import { followReading } from './follow-reading.ts';
import { resumeReading } from './resume-reading.ts';
import { whenThere } from './when-there.ts';

type Props = {
  readonly slug: string;
  /** The app was opened at it. */
  readonly isFirst: boolean;
};

/** Follows the reading of the article that is shown, and draws a line along the window's edge as it goes on. */
export function ArticleReading({ slug, isFirst }: Props) {
  const client = useQueryClient();
  // On the way back the page stands where it was left.
  const isNew = useNavigationType() !== NavigationType.Pop || isFirst;
  const { data: article } = useQuery({ ...articleQuery(slug), enabled: false });
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!article) return undefined;
    let stop: (() => void) | undefined;
    const follow = (body: HTMLElement): void => {
      const opened = openArticle(client, article, isNew).catch(ignore);
      stop = followReading(body, {
        show: (progress) => showProgress(line.current, progress),
        keep: (reading) => void opened.then(() => notePlace(client, slug, reading)).catch(ignore),
      });
    };
    // Measuring would have the page laid out while it is still drawn.
    const stopWaiting = whenThere(ARTICLE_TEXT, (body) => {
      stop = afterPaint(() => follow(body));
    });
    return () => {
      stopWaiting();
      stop?.();
    };
  }, [client, article, slug, isNew]);
  return <ReadingLine ref={line} />;
}

async function openArticle(client: QueryClient, article: Article, isNew: boolean): Promise<void> {
  if (isNew) await resumeReading(client, article.slug);
  await noteOpening(client, knownSummary(client, article.slug) ?? summarizeArticle(article, ''));
}

type LineProps = { readonly ref: React.Ref<HTMLDivElement> };

/** A meter and no progress bar: of those some screen readers sound every step. */
function ReadingLine({ ref }: LineProps) {
  const words = useReadingWords();
  const line = (
    <div
      ref={ref}
      role="meter"
      aria-label={words.progress}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      className={styles.line}
    />
  );
  // Within the landmark that it is about; the page itself, which may have been prerendered, knows nothing of it.
  return createPortal(line, document.querySelector('main') ?? document.body);
}

function showProgress(line: HTMLElement | null, progress: number): void {
  line?.style.setProperty('--read', String(progress));
  line?.setAttribute('aria-valuenow', String(Math.round(progress * 100)));
}

/** What cannot be remembered is read all the same. */
const ignore = (): void => undefined;
