import { useQuery } from '@tanstack/react-query';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { Loading } from '../../ui/loading.tsx';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import { hasTwoDates, usualPair } from './compared-quotes.ts';
import styles from './comparison.module.css';
import type { ListedQuote } from './select-quotes.ts';
import type { PersonAddress } from './use-person-address.ts';

type Props = {
  readonly person: PersonEntry;
  readonly all: readonly ListedQuote[];
  /** What the filter leaves. */
  readonly found: readonly ListedQuote[];
  readonly address: PersonAddress;
};

/** The way into *then and now* and out of it; its code is fetched when it is opened. */
export function Comparison({ person, all, found, address }: Props) {
  const { comparison: words } = usePersonWords();
  const isOpen = address.compared.past !== '' || address.compared.present !== '';
  if (!isOpen && !hasTwoDates(found)) return null;
  const toggle = () => {
    if (isOpen) return address.change({ past: '', present: '' });
    const pair = usualPair(found);
    if (pair) address.open(pair);
  };
  return (
    <div className={styles.comparison}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls="comparison"
        onClick={toggle}
      >
        {isOpen ? words.close : words.open}
      </button>
      <div id="comparison">
        {isOpen ? <Opened person={person} all={all} found={found} address={address} /> : null}
      </div>
    </div>
  );
}

function Opened(props: Props) {
  const { failure } = useWords();
  const { comparison: words } = usePersonWords();
  const { data: code, isError } = useQuery({
    queryKey: ['code', 'then-and-now'],
    queryFn: () => import('./then-and-now.tsx'),
    staleTime: 'static',
    structuralSharing: false,
  });
  if (code) return <code.ThenAndNow {...props} />;
  if (!isError) return <Loading />;
  // Some browsers never ask again for code that has failed once: the page is loaded anew.
  return (
    <div className={styles.failed} role="alert">
      <p>{words.failed}</p>
      <button type="button" className={styles.toggle} onClick={() => location.reload()}>
        {failure.retry}
      </button>
    </div>
  );
}
