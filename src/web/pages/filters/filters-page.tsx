import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { muteKey, muteName } from '../../../core/reading/mute.ts';
import { DeviceData } from '../../app/device-data.tsx';
import { OwnPages } from '../../app/own-pages.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { useKeptRows } from '../../app/use-kept-rows.ts';
import { addMutes, followMutes, mutesQuery, removeMutes } from '../../data/mute-queries.ts';
import { editionQuery } from '../../data/queries.ts';
import { KeptItem } from '../../ui/kept-item.tsx';
import { KeptNowhere } from '../../ui/kept-nowhere.tsx';
import kept from '../../ui/kept-page.module.css';
import { ListHead } from '../../ui/list-head.tsx';
import { useDeviceWords } from '../../words/device-words.ts';
import styles from './filters-page.module.css';
import { WordsForm } from './words-form.tsx';

/** What the reader does not want to meet in lists: added, seen and taken back here. */
export function FiltersPage() {
  const { filters: words } = useDeviceWords();
  const client = useQueryClient();
  const edition = useQuery(editionQuery);
  const { data } = useQuery(mutesQuery);
  usePageTitle(pageTitle(words.title, edition.data));
  useEffect(() => followMutes(client), [client]);
  const { rows, message, keep } = useKeptRows(data?.items, {
    keyOf: muteKey,
    nameOf: muteName,
    momentOf: ({ addedAt }) => addedAt,
    keep: (mute) => addMutes(client, [mute]),
    remove: (mute) => removeMutes(client, [mute]),
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
      <WordsForm />
      {rows?.length === 0 ? <p className={kept.empty}>{words.empty}</p> : null}
      {rows && rows.length > 0 ? (
        <ul className={kept.list}>
          {rows.map(({ item, isRemoved }) => (
            <KeptItem
              key={muteKey(item)}
              name={muteName(item)}
              words={words}
              isRemoved={isRemoved}
              onKeep={(isKept) => keep(item, isKept)}
            >
              <p className={styles.name}>{muteName(item)}</p>
              <p className={styles.kind}>{words.kinds[item.kind]}</p>
            </KeptItem>
          ))}
        </ul>
      ) : null}
      {rows ? <DeviceData /> : null}
    </div>
  );
}
