import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

/** One row of a list: something that is kept, or was until a moment ago. */
export type KeptRow<T> = { readonly item: T; readonly isRemoved: boolean };

/** How things of a kind are kept and let go. */
export type KindOfKept<T> = {
  readonly keyOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  /** An ISO timestamp of UTC: the latest comes first. */
  readonly momentOf: (item: T) => string;
  readonly keep: (item: T) => Promise<void>;
  readonly remove: (item: T) => Promise<void>;
  readonly words: {
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
  };
};

/** A list with what was removed on this page in its old places, and the way to remove and to bring back. */
export function useKeptRows<T>(items: readonly T[] | undefined, kind: KindOfKept<T>) {
  const [removed, setRemoved] = useState<readonly T[]>([]);
  const [message, setMessage] = useState('');
  const change = useMutation({
    mutationFn: ({ item, isKept }: { item: T; isKept: boolean }) =>
      isKept ? kind.keep(item) : kind.remove(item),
    onSuccess: (_done, { item, isKept }) => {
      const others = removed.filter((one) => kind.keyOf(one) !== kind.keyOf(item));
      setRemoved(isKept ? others : [...others, item]);
      setMessage((isKept ? kind.words.restored : kind.words.removed)(kind.nameOf(item)));
    },
  });
  return {
    rows: items && rowsOf(items, removed, kind),
    error: change.error,
    message,
    keep: (item: T, isKept: boolean) => change.mutate({ item, isKept }),
  };
}

/** What is in the list is not removed, even if it was: another tab may have kept it again. */
function rowsOf<T>(
  items: readonly T[],
  removed: readonly T[],
  { keyOf, momentOf }: KindOfKept<T>,
): KeptRow<T>[] {
  const kept = new Set(items.map(keyOf));
  const gone = removed.filter((item) => !kept.has(keyOf(item)));
  return [
    ...items.map((item) => ({ item, isRemoved: false })),
    ...gone.map((item) => ({ item, isRemoved: true })),
  ].toSorted((a, b) => (momentOf(a.item) < momentOf(b.item) ? 1 : -1));
}
