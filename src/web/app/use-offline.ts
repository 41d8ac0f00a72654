import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepOffline } from '../data/keep-offline.ts';
import { startOfflineWorker } from '../data/offline-worker.ts';
import { watchNetwork } from './watch-network.ts';

/** What the reader should know of network and storage. */
export type OfflineState = {
  readonly isOffline: boolean;
  /** The network has just come back. */
  readonly isBack: boolean;
  /** A newer version of the reader is there. */
  readonly isOutdated: boolean;
  readonly isFull: boolean;
};

const worker = startOfflineWorker();

/** The file of this code: its name holds a hash of all that it leads to. */
const code = new URL(import.meta.url).pathname.slice(import.meta.env.BASE_URL.length);

const compare = (): void => worker?.tell({ kind: 'compare', code });

/** Keeps what may be read without a network, and follows how things stand. */
export function useOffline(): OfflineState {
  const client = useQueryClient();
  const [state, setState] = useState<OfflineState>(atFirst);
  const { isOffline } = state;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (news: Partial<OfflineState>) => setState((before) => ({ ...before, ...news }));
    const network = watchNetwork((isThere) => {
      note({ isOffline: !isThere, isBack: isThere });
      clearTimeout(timer);
      timer = setTimeout(() => note({ isBack: false }), MOMENT);
      if (isThere) void client.refetchQueries({ type: 'active', predicate: isLacking });
    });
    const stop = worker?.follow((report) => {
      if (report.kind === 'network') network.hear(report.isThere);
      else note(report.kind === 'full' ? { isFull: true } : { isOutdated: true });
    }, compare);
    compare();
    return () => {
      clearTimeout(timer);
      stop?.();
      network.stop();
    };
  }, [client]);
  useEffect(() => {
    if (!worker || isOffline) return undefined;
    return keepOffline(client, worker);
  }, [client, isOffline]);
  return state;
}

const atFirst: OfflineState = {
  isOffline: false,
  isBack: false,
  isOutdated: false,
  isFull: false,
};

/** How long good news stays, in milliseconds. */
const MOMENT = 4_000;

/** What has failed, and answers of a search that lacks files. What is read stays as it is. */
const isLacking = (query: Query): boolean =>
  query.state.status === 'error' || (query.queryKey[0] === 'search' && query.isStale());
