import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followSaved, save, savedQuery, unsave, type SavedArticle } from '../../data/saved.ts';
import { useWords } from '../../words/words-context.ts';

/** One row of the page: an article that is saved, or was until a moment ago. */
export type SavedRow = { readonly saved: SavedArticle; readonly isRemoved: boolean };

/** The saved articles with those removed on this page in their old places, and the way to change that. */
export function useSavedList() {
  const { saved: words } = useWords();
  const client = useQueryClient();
  const list = useQuery(savedQuery);
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const [message, setMessage] = useState('');
  useEffect(() => followSaved(() => void client.invalidateQueries(savedQuery)), [client]);
  const change = useMutation({
    mutationFn: ({ saved, kept }: { saved: SavedArticle; kept: boolean }) =>
      kept ? save(saved.summary, saved.savedAt) : unsave(saved.summary.slug),
    onSuccess: async (_done, { saved, kept }) => {
      const others = removed.filter(({ summary }) => summary.slug !== saved.summary.slug);
      setRemoved(kept ? others : [...others, saved]);
      setMessage((kept ? words.restored : words.removed)(saved.summary.headline));
      await client.invalidateQueries(savedQuery);
    },
  });
  return {
    rows: list.data && rowsOf(list.data, removed),
    isPending: list.isPending,
    error: list.error ?? change.error,
    message,
    keep: (saved: SavedArticle, kept: boolean) => change.mutate({ saved, kept }),
  };
}

/** What is in the list is not removed, even if it was: another tab may have saved it again. */
function rowsOf(list: readonly SavedArticle[], removed: readonly SavedArticle[]): SavedRow[] {
  const slugs = new Set(list.map(({ summary }) => summary.slug));
  const gone = removed.filter(({ summary }) => !slugs.has(summary.slug));
  return [
    ...list.map((saved) => ({ saved, isRemoved: false })),
    ...gone.map((saved) => ({ saved, isRemoved: true })),
  ].toSorted((a, b) => (a.saved.savedAt < b.saved.savedAt ? 1 : -1));
}
