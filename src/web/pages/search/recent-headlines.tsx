import { useQuery } from '@tanstack/react-query';
import type { Edition } from '../../../core/edition/edition.ts';
import { leafQuery } from '../../data/queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { HeadlineList } from './headline-list.tsx';

type Props = { readonly edition: Edition; readonly count: number };

/** The newest headlines, which need no search; nothing where they cannot be had. */
export function RecentHeadlines({ edition, count }: Props) {
  const words = useSearchWords();
  const { data, isPending } = useQuery(leafQuery(edition.newest, edition.revision));
  if (isPending) return <Loading />;
  return <HeadlineList heading={words.recent} stories={data?.summaries.slice(0, count) ?? []} />;
}
