import { useSyncExternalStore } from 'react';
import type { KnownSite } from '../../data/site/known-sites.ts';
import { addressOfSite } from '../../data/site/site-id.ts';
import { paths } from '../../paths.ts';
import { AddressBaseContext } from '../../ui/address-base-context.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { useWords } from '../../words/words-context.ts';
import type { KeptState } from './kept-state.ts';
import styles from './site-bar.module.css';

type Props = {
  readonly site: KnownSite;
  readonly kept: KeptState;
  /** Takes all pictures off again; absent where none are shown. */
  readonly onHidePictures?: () => void;
};

/** Says whose pages these are, and leads on within the site and to others. */
export function SiteBar({ site, kept, onHidePictures }: Props) {
  const words = useSiteWords();
  const { shell } = useWords();
  const keptAt = useSyncExternalStore(kept.follow, kept.get);
  const address = addressOfSite(site.id);
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
        <button type="button" className={styles.hide} onClick={onHidePictures}>
          {words.hidePictures}
        </button>
      ) : null}
      <AddressBaseContext value="">
        <AppLink to={paths.site()}>{words.others}</AppLink>
      </AddressBaseContext>
      <p className={styles.kept} role="status">
        {keptAt === undefined ? null : (
          <>
            {words.kept(address?.host ?? site.name)} <NewsTime date={keptAt} format="full" />
          </>
        )}
      </p>
    </aside>
  );
}
