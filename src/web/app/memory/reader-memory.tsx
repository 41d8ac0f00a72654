import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { followHistory, historyQuery, slugsOf } from '../../data/memory/history.ts';
import { mendSaved } from '../../data/memory/mend-saved.ts';
import { noteLeft } from '../../data/memory/note-left.ts';
import { paths } from '../../paths.ts';
import { useReadingWords } from '../../words/reading-words.ts';
import { ArticleReading } from './article-reading.tsx';
import { ContinueReading } from './continue-reading.tsx';
import { markRead } from './mark-read.ts';
import './reader-memory.css';
import { isReturn } from '../is-return.ts';

/** What the reader did before shows: what was read, how far, and where to go on. */
export function ReaderMemory() {
  const client = useQueryClient();
  const { pathname, search, key } = useLocation();
  // The page that the app was opened at, as long as it is shown; none where it stands as it was left.
  const [first, setFirst] = useState(isReturn() ? undefined : key);
  if (first !== undefined && first !== key) setFirst(undefined);
  const words = useReadingWords();
  const visits = useQuery(historyQuery).data?.items;
  const slug = /^\/article\/([^/]+)$/.exec(pathname)?.[1];
  // Everything that the history lists was read: it says more of each.
  const isMarked = pathname !== paths.history();
  useEffect(() => {
    // Without storage there is nothing to mend.
    mendSaved(client).catch(() => undefined);
    return followHistory(client);
  }, [client]);
  useEffect(() => {
    if (visits) noteLeft(visits);
  }, [visits]);
  useEffect(
    () => markRead(new Set(isMarked ? slugsOf(visits ?? []) : []), words.read),
    [visits, isMarked, words],
  );
  return (
    <>
      {slug === undefined ? null : (
        <ArticleReading key={slug + search} slug={slug} isFirst={first === key} />
      )}
      {pathname === paths.front() ? <ContinueReading visits={visits ?? []} /> : null}
    </>
  );
}
