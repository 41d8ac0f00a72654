import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useKeptRows } from '../../app/use-kept-rows.ts';
import { followSaved, saveAll, savedQuery, unsave } from '../../data/saved.ts';
import { useDeviceWords } from '../../words/device-words.ts';

/** The saved articles with those removed on this page in their old places, and the way to change that. */
export function useSavedList() {
  const { savedList: words } = useDeviceWords();
  const client = useQueryClient();
  const list = useQuery(savedQuery);
  const refresh = () => client.invalidateQueries(savedQuery);
  useEffect(() => followSaved(() => void client.invalidateQueries(savedQuery)), [client]);
  const { error, ...rest } = useKeptRows(list.data, {
    keyOf: ({ summary }) => summary.slug,
    nameOf: ({ summary }) => summary.headline,
    momentOf: ({ savedAt }) => savedAt,
    keep: (saved) => saveAll([saved]).then(refresh),
    remove: ({ summary }) => unsave(summary.slug).then(refresh),
    words,
  });
  return { ...rest, isPending: list.isPending, error: list.error ?? error };
}
