import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DeviceData } from '../../app/device-data.tsx';
import { OwnPages } from '../../app/own-pages.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { useKeptRows } from '../../app/use-kept-rows.ts';
import { followHistory, forgetVisits, historyQuery, putVisits } from '../../data/memory/history.ts';
import { editionQuery } from '../../data/queries.ts';
import { KeptNowhere } from '../../ui/kept-nowhere.tsx';
import kept from '../../ui/kept-page.module.css';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useDeviceWords } from '../../words/device-words.ts';
import styles from './history-days.module.css';
import { HistoryDays } from './history-days.tsx';

/** So many rows are drawn at a time. */
const STEP = 100;

/** The articles that were opened on this device, day by day. One that is removed stays until the page is left. */
export function HistoryPage() {
  const { history: words } = useDeviceWords();
  const client = useQueryClient();
  const edition = useQuery(editionQuery);
  const { data } = useQuery(historyQuery);
  const [shown, setShown] = useState(STEP);
  usePageTitle(pageTitle(words.title, edition.data));
  useEffect(() => followHistory(client), [client]);
  const { rows, message, keep } = useKeptRows(data?.items, {
    keyOf: ({ summary }) => summary.slug,
    nameOf: ({ summary }) => summary.headline,
    momentOf: ({ openedAt }) => openedAt,
    keep: (visit) => putVisits(client, [visit]),
    remove: ({ summary }) => forgetVisits(client, [summary.slug]),
    words,
  });
  return (
    <div className={kept.page}>
      <OwnPages />
      <ListHead title={words.title}>{words.lead}</ListHead>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <KeptNowhere failure={data?.failure} />
      {rows === undefined ? <Loading /> : null}
      {rows?.length === 0 ? <p className={kept.empty}>{words.empty}</p> : null}
      {rows ? <HistoryDays rows={rows.slice(0, shown)} onKeep={keep} /> : null}
      {rows && rows.length > shown ? (
        <button type="button" className={styles.more} onClick={() => setShown(shown + STEP)}>
          {words.more}
        </button>
      ) : null}
      {rows ? <DeviceData /> : null}
    </div>
  );
}
