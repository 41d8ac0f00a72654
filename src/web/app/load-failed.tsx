import { failureOf } from '../data/load-error.ts';
import { FailureNotice, failureTitle } from '../ui/failure-notice.tsx';
import { useWords } from '../words/words-context.ts';
import { usePageTitle } from './page-announcer.tsx';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** Stands in for a page whose data could not be loaded: says why, and how to go on. */
export function LoadFailed({ error, onRetry }: Props) {
  const words = useWords();
  const failure = failureOf(error);
  usePageTitle(failureTitle(failure, words));
  return <FailureNotice failure={failure} {...(onRetry && { onRetry })} />;
}
