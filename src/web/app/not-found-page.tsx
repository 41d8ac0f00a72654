import { FailureNotice } from '../ui/failure-notice.tsx';
import { useWords } from '../words/words-context.ts';
import { usePageTitle } from './page-announcer.tsx';

/** For every address that is none of the reader's. */
export function NotFoundPage() {
  const words = useWords();
  usePageTitle(words.failure.notFoundTitle);
  return <FailureNotice failure={{ kind: 'not-found' }} />;
}
