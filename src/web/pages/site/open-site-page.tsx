import { useQuery } from '@tanstack/react-query';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { ListHead } from '../../ui/list-head.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { KnownSites } from './known-sites.tsx';
import { OpenSiteForm } from './open-site-form.tsx';
import styles from './open-site-page.module.css';

type Props = {
  /** The server has no document that may ask other sites. */
  readonly isRefused?: boolean;
  /** The site that the address of the page names: the reader is asked before it is. */
  readonly asked?: URL;
};

/** Where a reader opens a site to read it live; and the sites that were opened before. */
export function OpenSitePage({ isRefused = false, asked }: Props) {
  const words = useSiteWords();
  const { data: edition } = useQuery(editionQuery);
  const title = asked ? words.askTitle(asked.host) : words.title;
  usePageTitle(pageTitle(title, edition));
  return (
    <div className={styles.page}>
      <ListHead title={title} />
      <p className={styles.lead}>{asked ? words.ask(asked.host) : words.lead}</p>
      {isRefused ? <p role="alert">{words.notHere}</p> : <OpenSiteForm asked={asked} />}
      {asked ? null : <KnownSites />}
    </div>
  );
}
