import { AppLink } from './app-link.tsx';
import type { LoadFailure } from '../data/load-error.ts';
import { paths } from '../paths.ts';
import type { Words } from '../words/indonesian.ts';
import { useWords } from '../words/words-context.ts';
import styles from './failure-notice.module.css';

type Props = { readonly failure: LoadFailure; readonly onRetry?: () => void };

/** Says what could not be shown and why, and what to do now. */
export function FailureNotice({ failure, onRetry }: Props) {
  const words = useWords();
  const { title, text, passing } = explain(failure, words);
  return (
    <div className={styles.notice}>
      <h1 tabIndex={-1}>{title}</h1>
      <p role={onRetry ? 'alert' : undefined}>{text}</p>
      {failure.kind === 'broken' ? <p className={styles.detail}>{failure.reason}</p> : null}
      <p className={styles.ways}>
        {onRetry && passing ? (
          <button type="button" className={styles.retry} onClick={onRetry}>
            {words.failure.retry}
          </button>
        ) : null}
        <AppLink to={paths.front()}>{words.failure.toFront}</AppLink>
        <AppLink to={paths.search()}>{words.failure.toSearch}</AppLink>
      </p>
    </div>
  );
}

/** The heading and the page's title for a failure. */
export function failureTitle(failure: LoadFailure, words: Words): string {
  return explain(failure, words).title;
}

/** What is wrong, in a sentence or two. */
export function failureText(failure: LoadFailure, words: Words): string {
  return explain(failure, words).text;
}

function explain(failure: LoadFailure, all: Words) {
  const { failure: words } = all;
  switch (failure.kind) {
    case 'not-found':
      return { title: words.notFoundTitle, text: words.notFound, passing: false };
    case 'withdrawn':
      return { title: words.withdrawnTitle, text: words.withdrawn, passing: false };
    case 'offline':
      return { title: words.title, text: words.offline, passing: true };
    case 'server':
      return { title: words.title, text: words.server(failure.status), passing: true };
    case 'broken':
      return { title: words.title, text: words.broken, passing: true };
    case 'site':
      return { ...failure.said(all), passing: failure.passing };
  }
}
