import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { searchQuery } from '../../data/search-queries.ts';
import { addressOfSite } from '../../data/site/site-id.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useSiteWords } from '../../words/site-words.ts';
import { useWords } from '../../words/words-context.ts';
import { useSiteSearch } from './site-search-context.ts';
import { SiteHits } from './site-hits.tsx';
import formStyles from './open-site-form.module.css';
import styles from './open-site-page.module.css';

const MOST = 50;
/** A site may have found something new by then. */
const STALE_AFTER = 60_000;

/** The search of the site itself: asked when the reader is done typing, for each question costs the site work. */
export function SiteSearchPage() {
  const query = new URLSearchParams(useLocation().search).get('q')?.trim() ?? '';
  return <SiteSearch key={query} query={query} />;
}

/** A site has no pages of people: what it finds for a name stands for one. */
export function SitePersonPage() {
  const { id = '' } = useParams();
  return <SiteSearch key={id} query={id.replaceAll('-', ' ')} />;
}

function SiteSearch({ query }: { readonly query: string }) {
  const words = useSiteWords();
  const { data: edition } = useQuery(editionQuery);
  const request = { in: 'headlines', query, limit: MOST } as const;
  const found = useQuery({
    ...searchQuery(useSiteSearch(), 'site', request),
    enabled: query !== '',
    staleTime: STALE_AFTER,
  });
  const all = useSiteOwnSearch(query);
  const title = query === '' ? words.search : `${query} · ${words.search}`;
  usePageTitle(found.isError ? undefined : pageTitle(title, edition));
  if (found.isError) {
    return <LoadFailed error={found.error} onRetry={() => void found.refetch()} />;
  }
  return (
    <div className={styles.page}>
      <ListHead title={words.search}>{words.searchLead}</ListHead>
      <QueryBox query={query} />
      {found.isLoading ? <Loading /> : null}
      {found.data ? <SiteHits answer={found.data.answer} query={query} all={all} /> : null}
    </div>
  );
}

/** Where WordPress itself shows what it finds. */
function useSiteOwnSearch(query: string): URL {
  const { host = '' } = useParams();
  const all = new URL(addressOfSite(host) ?? location.href);
  all.search = new URLSearchParams({ s: query }).toString();
  return all;
}

function QueryBox({ query }: { readonly query: string }) {
  const words = useSiteWords();
  const { shell } = useWords();
  const navigate = useNavigate();
  const base = useAddressBase();
  const [typed, setTyped] = useState(query);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void navigate(base + paths.search(typed.trim()));
  };
  return (
    <form className={formStyles.form} role="search" onSubmit={submit}>
      <input
        className={formStyles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className={formStyles.button}>
        {shell.search}
      </button>
    </form>
  );
}
