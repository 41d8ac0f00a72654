import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { paths } from '../paths.ts';
import { AppLink } from '../ui/app-link.tsx';
import { useOfflineWords } from '../words/offline-words.ts';
import styles from './late-shell.module.css';
import { markAbsent } from './mark-absent.ts';
import { prefetchInView } from './prefetch-in-view.ts';
import { useOffline, type OfflineState } from './use-offline.ts';

/**
 * What every page needs but no first view: fetching ahead, keeping for offline, and the signs of both. It arrives when
 * the page is there and the browser has nothing else to do.
 */
export function LateShell() {
  const client = useQueryClient();
  const words = useOfflineWords();
  const state = useOffline();
  const { isOffline } = state;
  useEffect(
    () => (isOffline ? markAbsent(client, words.absent) : prefetchInView(client)),
    [client, isOffline, words],
  );
  return <OfflineSign {...state} />;
}

type Notice = 'offline' | 'outdated' | 'full' | 'online';

/** Says, quietly and one thing at a time, what has become of network and storage. */
function OfflineSign(state: OfflineState) {
  const words = useOfflineWords();
  const [dismissed, setDismissed] = useState<readonly Notice[]>([]);
  const notice = noticeOf(state, dismissed);
  return (
    <div className={styles.place} role="status">
      {notice ? (
        <div className={notice === 'offline' ? styles.offline : styles.notice} key={notice}>
          <p>{words[notice]}</p>
          {notice === 'outdated' ? (
            <button type="button" className={styles.way} onClick={() => location.reload()}>
              {words.reload}
            </button>
          ) : null}
          {notice === 'full' ? <AppLink to={paths.about()}>{words.manage}</AppLink> : null}
          {notice === 'outdated' || notice === 'full' ? (
            <button
              type="button"
              className={styles.dismiss}
              aria-label={words.dismiss}
              onClick={() => setDismissed([...dismissed, notice])}
            >
              <span aria-hidden="true">×</span>
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function noticeOf(
  { isOffline, isBack, isOutdated, isFull }: OfflineState,
  dismissed: readonly Notice[],
): Notice | undefined {
  if (isOffline) return 'offline';
  if (isBack) return 'online';
  if (isOutdated && !dismissed.includes('outdated')) return 'outdated';
  return isFull && !dismissed.includes('full') ? 'full' : undefined;
}
