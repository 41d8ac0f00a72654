import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ComponentType } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { editionQuery } from '../data/queries.ts';
import { PictureHostsContext } from '../ui/picture-hosts-context.ts';
import { TimeZoneContext } from '../ui/time-zone-context.ts';
import { useWords } from '../words/words-context.ts';
import { PageAnnouncer } from './page-announcer.tsx';
import { useArticlePrefetch } from './prefetch-article.ts';
import { ShellFooter } from './shell-footer.tsx';
import { ShellHeader } from './shell-header.tsx';
import styles from './shell.module.css';
import { useIdle } from './use-idle.ts';

/** Where it does not arrive the page is whole without it. */
const LateShell = lazy<ComponentType>(() =>
  import('./late-shell.tsx').then(
    (module) => ({ default: module.LateShell }),
    () => ({ default: () => null }),
  ),
);

/** What stands around every page: skip link, header, footer; and what a change of page needs. */
export function Shell() {
  const { shell } = useWords();
  const { data: edition } = useQuery(editionQuery);
  const prefetch = useArticlePrefetch();
  const isIdle = useIdle();
  return (
    <TimeZoneContext value={edition?.timeZone ?? 'Asia/Jakarta'}>
      <PageAnnouncer>
        <a className={styles.skip} href="#main">
          {shell.skip}
        </a>
        <ShellHeader />
        <main id="main" className={styles.main} tabIndex={-1} {...prefetch}>
          <PictureHostsContext value={{ hosts: edition?.imageHosts ?? [] }}>
            <Outlet />
          </PictureHostsContext>
        </main>
        <ShellFooter edition={edition} />
        <Suspense>{isIdle ? <LateShell /> : null}</Suspense>
        <ScrollRestoration />
      </PageAnnouncer>
    </TimeZoneContext>
  );
}
