import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { editionPaths } from '../../../core/edition/edition-paths.ts';
import type { Edition, PersonEntry } from '../../../core/edition/edition.ts';
import { wholePerson } from '../../data/people-queries.ts';
import { editionBase } from '../../paths.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { downloadText } from '../../app/download-text.ts';
import styles from './person-files.module.css';
import { matchingQuotes, quoteLister, type QuoteFilter } from './select-quotes.ts';

type Props = {
  readonly person: PersonEntry;
  readonly edition: Edition;
  /** The download holds what this leaves. */
  readonly filter: QuoteFilter;
};

/** A person's quotes as files: a feed to follow them by, and a table to open in a spreadsheet. */
export function PersonFiles({ person, edition, filter }: Props) {
  const { person: words } = usePersonWords();
  const feed = editionBase + editionPaths.personFeed(person.id);
  return (
    <div className={styles.files}>
      <link
        rel="alternate"
        type="application/feed+json"
        title={words.feedOf(person.name)}
        href={feed}
      />
      <a href={feed} type="application/feed+json">
        {words.feed}
      </a>
      <CsvButton person={person} edition={edition} filter={filter} />
    </div>
  );
}

/** Fetches what is missing of the person's quotes first. */
function CsvButton({ person, edition, filter }: Props) {
  const { person: words } = usePersonWords();
  const client = useQueryClient();
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');
  const download = async () => {
    setState('loading');
    try {
      const files = await wholePerson(client, person.id, edition.revision);
      const quotes = files.flatMap((file) => file.quotes);
      const chosen = matchingQuotes(quoteLister(edition.timeZone)(quotes), filter);
      const { personCsv } = await import('./person-csv.ts');
      const csv = personCsv(person, chosen);
      downloadText(csv, `${person.id}.csv`, 'text/csv;charset=utf-8');
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" aria-disabled={state === 'loading'} onClick={() => void download()}>
        {words.csv}
      </button>
      <span className={styles.state} role="status">
        {state === 'loading' ? words.csvLoading : state === 'failed' ? words.csvFailed : ''}
      </span>
    </>
  );
}
