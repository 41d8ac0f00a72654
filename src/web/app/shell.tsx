import { useQuery } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router-dom';
import { isLeftHalfway } from '../data/left-articles.ts';
import { editionQuery } from '../data/queries.ts';
import { PictureHostsContext } from '../ui/picture-hosts-context.ts';
import { TimeZoneContext } from '../ui/time-zone-context.ts';
import { useWords } from '../words/words-context.ts';
import { FIRST_REST } from './first-rest.ts';
import { isReturn } from './is-return.ts';
import { LateContext, type LateParts } from './late-context.ts';
import { PageAnnouncer } from './page-announcer.tsx';
import { ShellFooter } from './shell-footer.tsx';
import { ShellHeader } from './shell-header.tsx';
import styles from './shell.module.css';

/** What stands around every page: skip link, header, footer; and what a change of page needs. */
export function Shell() {
  const { shell } = useWords();
  const { data: edition } = useQuery(editionQuery);
  const [late, setLate] = useState<LateParts>();
  useEffect(() => {
    const load = () =>
      import('./late-shell.tsx').then(
        ({ lateShell }) => startTransition(() => setLate(lateShell)),
        ignore,
      );
    // Only where a page was left there is a place to go back to.
    if (isReturn()) {
      void import('./left-place.ts').then((place) => void place.returnToPlace(), ignore);
    }
    const isHalfRead = !isReturn() && isLeftHalfway(location.pathname);
    const timer = setTimeout(load, isHalfRead ? 0 : FIRST_REST);
    return () => clearTimeout(timer);
  }, []);
  return (
    <TimeZoneContext value={edition?.timeZone ?? 'Asia/Jakarta'}>
      <PageAnnouncer>
        <a className={styles.skip} href="#main">
          {shell.skip}
        </a>
        <ShellHeader />
        <main id="main" className={styles.main} tabIndex={-1}>
          <PictureHostsContext value={{ hosts: edition?.imageHosts ?? [] }}>
            {late ? <late.Trail /> : null}
            <LateContext value={late}>
              <Outlet />
            </LateContext>
          </PictureHostsContext>
        </main>
        <ShellFooter edition={edition} />
        {late ? <late.LateShell /> : null}
        <ScrollRestoration />
      </PageAnnouncer>
    </TimeZoneContext>
  );
}

/** The page is whole without it. */
const ignore = () => undefined;
