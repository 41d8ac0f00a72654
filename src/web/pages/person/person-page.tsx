import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { useListAddress } from '../../app/use-list-address.ts';
import { failureOf } from '../../data/load-error.ts';
import { editionQuery } from '../../data/queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { FormerPerson } from './former-person.tsx';
import { PersonHead } from './person-head.tsx';
import styles from './person-page.module.css';
import { PersonQuoteList } from './person-quote-list.tsx';
import { usePersonQuotes } from './use-person-quotes.ts';

/** Everything that one person, or one body, is quoted with in the edition. */
export function PersonPage() {
  const { id = '' } = useParams();
  const edition = useQuery(editionQuery);
  if (edition.isError) {
    return <LoadFailed error={edition.error} onRetry={() => void edition.refetch()} />;
  }
  return <PersonAt key={id} id={id} edition={edition.data} />;
}

type Props = { readonly id: string; readonly edition: Edition | undefined };

function PersonAt({ id, edition }: Props) {
  const address = useListAddress();
  const found = usePersonQuotes(id, edition, address.shown);
  const { person, failed } = found;
  usePageTitle(person && pageTitle(person.name, edition));
  if (person) {
    return (
      <div className={styles.page}>
        <PersonHead person={person} />
        <PersonQuoteList {...found} address={address} />
      </div>
    );
  }
  if (!failed || !edition) {
    return (
      <div className={styles.page}>
        <Loading />
      </div>
    );
  }
  if (failureOf(failed.error).kind === 'not-found') {
    return <FormerPerson id={id} edition={edition} error={failed.error} />;
  }
  return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
}
