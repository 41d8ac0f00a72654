import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { forgetKept, keptQuery } from '../data/kept-storage.ts';
import { readSlugsQuery } from '../data/memory/history.ts';
import { paths } from '../paths.ts';
import { AppLink } from '../ui/app-link.tsx';
import { isStill } from '../ui/is-still.ts';
import { useKeyboardWords } from '../words/keyboard-words.ts';
import { useOfflineWords } from '../words/offline-words.ts';
import { Listen } from '../pages/article/read-aloud/listen.tsx';
import styles from './late-shell.module.css';
import { KeyMessage } from './keyboard/key-message.tsx';
import { listenForKeys } from './keyboard/listen-for-keys.ts';
import { Overlays } from './keyboard/overlays.tsx';
import type { LateParts } from './late-context.ts';
import { markAbsent } from './mark-absent.ts';
import { ReaderMemory } from './memory/reader-memory.tsx';
import { prefetchInView } from './prefetch-in-view.ts';
import { signPrints } from './sign-prints.ts';
import { Trail } from './trail/trail.tsx';
import { useChoicesElsewhere } from './use-choices-elsewhere.ts';
import { useReturnToPlace } from './use-return-to-place.ts';
import { useOffline, type OfflineState } from './use-offline.ts';

/**
 * What every page needs but no first view: fetching ahead, keeping for offline, and the signs of both. It arrives when
 * the page is there and the browser has nothing else to do.
 */
function LateShell() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const words = useOfflineWords();
  const { printed } = useKeyboardWords();
  const state = useOffline();
  const { isOffline } = state;
  useEffect(
    () => (isOffline ? markAbsent(client, words.absent) : prefetchInView(client)),
    [client, isOffline, words],
  );
  useEffect(() => signPrints(printed), [printed]);
  useReturnToPlace();
  useChoicesElsewhere();
  useEffect(() => listenForKeys(() => void navigate(paths.search())), [navigate]);
  return (
    <>
      <ReaderMemory />
      <OfflineSign {...state} />
      <Overlays />
    </>
  );
}

/** All that arrives then. */
export const lateShell: LateParts = {
  LateShell,
  Listen,
  Trail,
  readSlugsQuery,
  keptQuery,
  forgetKept,
  mayFade: 'startViewTransition' in document && !isStill(),
};

type Notice = 'offline' | 'outdated' | 'full' | 'online';

/** Says, quietly and one thing at a time, what has become of network and storage. */
function OfflineSign(state: OfflineState) {
  const notice = noticeOf(state);
  return (
    <div className={styles.place} role="status">
      <KeyMessage />
      {notice ? <NoticeBox key={notice} notice={notice} /> : null}
    </div>
  );
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  const words = useOfflineWords();
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div className={notice === 'offline' ? styles.offline : styles.notice}>
      <p>{words[notice]}</p>
      {notice === 'outdated' ? (
        <button type="button" className={styles.way} onClick={() => location.reload()}>
          {words.reload}
        </button>
      ) : null}
      {notice === 'full' ? <AppLink to={paths.about()}>{words.manage}</AppLink> : null}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={words.dismiss}
        onClick={() => setIsDismissed(true)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** The most pressing first. */
function noticeOf({ isOffline, isBack, isOutdated, isFull }: OfflineState): Notice | undefined {
  if (isOffline) return 'offline';
  if (isBack) return 'online';
  if (isOutdated) return 'outdated';
  return isFull ? 'full' : undefined;
}
