import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { historyQuery, slugsOf } from './memory/history.ts';

/** The slugs of the articles that were read; undefined until that is known, as on a prerendered page. */
export function useReadSlugs(): ReadonlySet<string> | undefined {
  const { data } = useQuery(historyQuery);
  return useMemo(() => data && new Set(slugsOf(data.items)), [data]);
}
