import type { ArchiveEntry } from '../../../core/search/archive/format.ts';
import { archiveSizes } from '../../../core/search/archive/format.ts';
import type { Answer } from '../../../core/search/search-backend.ts';
import { useSearchWords, type SearchWords } from '../../words/search-words.ts';
import { hasAllWords } from './has-all-words.ts';
import { LaterStatus } from './later-status.tsx';
import { withWords } from './query-text.ts';
import type { Search } from './search-address.ts';
import styles from './search-hits.module.css';

type Props = {
  readonly search: Search;
  readonly entry: ArchiveEntry;
  readonly answer: Answer;
  /** Whether a better answer may come. */
  readonly isComing: boolean;
  readonly onCorrect: (query: string) => void;
};

/** How many results there are, of how much of the archive, and how the query was understood. */
export function ResultHead({ search, entry, answer, isComing, onCorrect }: Props) {
  const words = useSearchWords();
  const { hits, didYouMean } = answer;
  const [best] = hits;
  const count = countOf(search, answer, words);
  const scope = scopeOf(entry, answer, isComing, words);
  return (
    <>
      <p className={styles.count}>
        {count}
        {scope ? <span> · {scope}</span> : null}
      </p>
      <LaterStatus text={isComing ? '' : count} />
      {didYouMean === undefined ? null : (
        <button
          type="button"
          className={styles.correction}
          onClick={() => onCorrect(withWords(search.query, didYouMean))}
        >
          {words.didYouMean(didYouMean)}
        </button>
      )}
      {best && !hasAllWords(best, search.query) ? (
        <p className={styles.note}>{words.mostWords}</p>
      ) : null}
    </>
  );
}

function countOf({ in: collection }: Search, { total, isExact }: Answer, words: SearchWords) {
  const found = isExact ? words.found : words.foundAtLeast;
  return found[collection](total);
}

/** What was searched, unless it was everything or what was not is said elsewhere. */
function scopeOf(
  { documents }: ArchiveEntry,
  { scope, notices }: Answer,
  isComing: boolean,
  words: SearchWords,
): string | undefined {
  if (scope !== 'newest' || notices.length > 0) return undefined;
  const newest = Math.min(documents, archiveSizes.newest);
  return isComing ? words.archiveComing(newest) : words.onlyNewest(newest);
}
