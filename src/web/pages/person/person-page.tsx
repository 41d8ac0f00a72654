import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { failureOf } from '../../data/load-error.ts';
import { editionQuery } from '../../data/queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { FormerPerson } from './former-person.tsx';
import { PersonHead } from './person-head.tsx';
import styles from './person-page.module.css';
import { PersonQuotesView } from './person-quotes-view.tsx';
import { isNarrowing } from './select-quotes.ts';
import { usePersonAddress } from './use-person-address.ts';
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

/** A filter, and a comparison, need all quotes of the person; without one they come as they are asked for. */
function PersonAt({ id, edition }: Props) {
  const address = usePersonAddress();
  const [wantsAll, setWantsAll] = useState(false);
  const { past, present } = address.compared;
  const isWhole = wantsAll || isNarrowing(address.filter) || past !== '' || present !== '';
  const read = usePersonQuotes(id, edition, isWhole ? Infinity : address.shown);
  const { person, failed } = read;
  usePageTitle(person && pageTitle(person.name, edition));
  if (person && edition) {
    return (
      <div className={styles.page}>
        <PersonHead person={person} edition={edition} filter={address.filter} />
        <PersonQuotesView
          person={person}
          read={read}
          address={address}
          isWhole={isWhole || read.isComplete}
          onLoadAll={() => setWantsAll(true)}
        />
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
