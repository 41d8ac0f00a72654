import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetAnswers } from '../../data/site/kept-answers.ts';
import {
  forgetSite,
  knownSitesQuery,
  lastRead,
  type KnownSite,
} from '../../data/site/known-sites.ts';
import { storageFailureOf, type StorageFailure } from '../../data/storage-error.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { StorageNotice } from '../../ui/storage-notice.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { forgetOpenSite } from './open-site.ts';
import styles from './known-sites.module.css';

/** The sites that were opened on this device, each to be opened again or forgotten. */
export function KnownSites() {
  const words = useSiteWords();
  const client = useQueryClient();
  const { data: sites = [] } = useQuery(knownSitesQuery);
  const [message, setMessage] = useState('');
  const [failure, setFailure] = useState<StorageFailure>();
  const forget = async (site: KnownSite) => {
    try {
      await forgetSite(site.id);
      await forgetAnswers(site.id);
      forgetOpenSite(site.id);
      setMessage(words.forgotten(site.name));
    } catch (error) {
      setFailure(storageFailureOf(error));
    }
    client.removeQueries({ queryKey: [...knownSitesQuery.queryKey, site.id] });
    await client.invalidateQueries(knownSitesQuery);
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {failure ? <StorageNotice failure={failure} /> : null}
      {sites.length > 0 ? (
        <section className={styles.known}>
          <h2>{words.known}</h2>
          <ul>
            {sites.map((site) => (
              <li key={site.id} className={styles.site}>
                <AppLink to={paths.site(site.id)}>{site.name}</AppLink>
                <span className={styles.host}>
                  {site.id.replaceAll('~', '/')}
                  <br />
                  {words.lastRead} <NewsTime date={lastRead(site)} format="full" />
                </span>
                <button
                  type="button"
                  className={styles.forget}
                  aria-label={words.forgetOf(site.name)}
                  onClick={() => void forget(site)}
                >
                  {words.forget}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
