import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { editionQuery } from '../../data/queries.ts';
import type { StandIn } from '../../data/site/site-files.ts';
import type { KnownSite } from '../../data/site/known-sites.ts';
import { addressOfSite } from '../../data/site/site-id.ts';
import { paths } from '../../paths.ts';
import { AddressBaseContext } from '../../ui/address-base-context.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './site-bar.module.css';

type Props = {
  readonly site: KnownSite;
  readonly standIn: StandIn | undefined;
  /** Lets the pictures of a host be shown. */
  readonly onShowPictures: (host: string) => void;
  /** Takes all pictures off again; absent where none are shown. */
  readonly onHidePictures?: () => void;
};

/** Says whose pages these are, and leads on within the site and to others. */
export function SiteBar({ site, standIn, onShowPictures, onHidePictures }: Props) {
  const words = useSiteWords();
  const { shell } = useWords();
  const address = addressOfSite(site.id);
  const host = address?.host ?? site.name;
  const offered = useOfferedHost(site);
  return (
    <aside className={styles.bar} aria-label={site.name}>
      <p>
        {words.live}{' '}
        <a href={address?.href} rel="noopener noreferrer">
          {address?.host}
        </a>
      </p>
      <AppLink to={paths.front()}>{shell.latest}</AppLink>
      <AppLink to={paths.search()}>{words.search}</AppLink>
      {onHidePictures ? (
        <button type="button" className={styles.pictures} onClick={onHidePictures}>
          {words.hidePictures}
        </button>
      ) : null}
      <AddressBaseContext value="">
        <AppLink to={paths.site()}>{words.others}</AppLink>
      </AddressBaseContext>
      {offered === undefined ? null : (
        <button type="button" className={styles.pictures} onClick={() => onShowPictures(offered)}>
          {words.showPictures(offered)}
        </button>
      )}
      <p className={styles.kept} role="status">
        {standIn === undefined ? null : (
          <>
            {words.kept(host, standIn.refusal.kind)} <NewsTime date={standIn.at} format="full" />
          </>
        )}
      </p>
    </aside>
  );
}

/** A host that the pictures of the lists come from and that is not asked yet. In an article each is offered where it stands. */
function useOfferedHost({ pictureHosts }: KnownSite): string | undefined {
  const { data: edition } = useQuery(editionQuery);
  const isArticle = useLocation().pathname.includes('/article/');
  if (isArticle) return undefined;
  return edition?.imageHosts?.find((host) => !pictureHosts.includes(host));
}
