import {
  QueryClientProvider,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useHref, useParams, useRoutes, type RouteObject } from 'react-router-dom';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { changeSite, knownSiteQuery, type KnownSite } from '../../data/site/known-sites.ts';
import { addressOfSite } from '../../data/site/site-id.ts';
import { paths } from '../../paths.ts';
import { AddressBaseContext } from '../../ui/address-base-context.ts';
import { Loading } from '../../ui/loading.tsx';
import { PictureHostsContext } from '../../ui/picture-hosts-context.ts';
import { TimeZoneContext } from '../../ui/time-zone-context.ts';
import { useOfflineWords } from '../../words/offline-words.ts';
import { ArticlePage } from '../article/article-page.tsx';
import { followNetwork } from './follow-network.ts';
import { markAbsentArticles } from './mark-absent-articles.ts';
import { openSite } from './open-site.ts';
import { OpenSitePage } from './open-site-page.tsx';
import { PictureOffer } from './picture-offer.tsx';
import { SiteBar } from './site-bar.tsx';
import { SiteSearchContext } from './site-search-context.ts';
import { SitePersonPage, SiteSearchPage } from './site-search-page.tsx';

const FrontPage = lazy(async () => ({
  default: (await import('../front/front-page.tsx')).FrontPage,
}));
const SectionPage = lazy(async () => ({
  default: (await import('../section/section-page.tsx')).SectionPage,
}));

/** The pages of an edition, which serve a site too; its search is its own, and of its people it has no list. */
const routes: RouteObject[] = [
  { index: true, element: <FrontPage /> },
  { path: 'page/:leaf', element: <FrontPage /> },
  { path: 'section/:section', element: <SectionPage /> },
  { path: 'section/:section/page/:leaf', element: <SectionPage /> },
  { path: 'article/:slug', element: <SiteArticlePage /> },
  { path: 'search', element: <SiteSearchPage /> },
  { path: 'person/:id', element: <SitePersonPage /> },
  { path: '*', element: <NotFoundPage /> },
];

function SiteArticlePage() {
  const { slug = '' } = useParams();
  return <ArticlePage key={slug} slug={slug} />;
}

/** A site that is read live, at the page that the address names. One that was never opened here is not asked yet. */
export function SiteFrame() {
  const { host: id = '' } = useParams();
  const { data: site } = useQuery(knownSiteQuery(id));
  const address = addressOfSite(id);
  if (!address) return <NotFoundPage />;
  if (site === undefined) return <Loading />;
  if (site === null) return <OpenSitePage asked={address} />;
  return <Site key={site.id} site={site} />;
}

function Site({ site }: { readonly site: KnownSite }) {
  const { client, search, kept } = openSite(site);
  const page = useRoutes(routes);
  const standIn = useSyncExternalStore(kept.follow, kept.get);
  const { pictures, setHosts } = usePictures(site);
  useVisit(site, client);
  useAbsentArticles(site.id, standIn !== undefined);
  return (
    <QueryClientProvider client={client}>
      <AddressBaseContext value={paths.site(site.id)}>
        <PictureHostsContext value={pictures}>
          <TimeZoneContext value={site.timeZone}>
            <SiteBar
              site={site}
              standIn={standIn}
              onShowPictures={(host) => setHosts([...pictures.hosts, host])}
              {...(pictures.hosts.length > 0 && { onHidePictures: () => setHosts([]) })}
            />
            <SiteSearchContext value={search}>
              <Suspense fallback={<Loading />}>{page}</Suspense>
            </SiteSearchContext>
          </TimeZoneContext>
        </PictureHostsContext>
      </AddressBaseContext>
    </QueryClientProvider>
  );
}

/** A site that is shown is read, and asked again when the network is back. */
function useVisit(site: KnownSite, client: QueryClient): void {
  useEffect(() => void changeSite(site, { readAt: new Date().toISOString() }), [site]);
  useEffect(() => followNetwork(client), [client]);
}

/** While a site does not answer, what cannot be read says so. */
function useAbsentArticles(id: string, isKept: boolean): void {
  const { absent } = useOfflineWords();
  const base = useHref(paths.site(id));
  useEffect(
    () => (isKept ? markAbsentArticles(id, base, absent) : undefined),
    [id, base, absent, isKept],
  );
}

/** Pictures are shown from the hosts that the reader asked for; each is offered where one of its pictures stands. */
function usePictures(site: KnownSite) {
  const client = useQueryClient();
  return useMemo(() => {
    const setHosts = (pictureHosts: readonly string[]) => {
      const changed: KnownSite = { ...site, pictureHosts };
      client.setQueryData(knownSiteQuery(site.id).queryKey, changed);
      void changeSite(site, { pictureHosts });
    };
    const offer = (url: string) => (
      <PictureOffer url={url} onAsk={(host) => setHosts([...site.pictureHosts, host])} />
    );
    return { pictures: { hosts: site.pictureHosts, offer }, setHosts };
  }, [client, site]);
}
