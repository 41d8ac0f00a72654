import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { findSite } from '../../data/site/find-site.ts';
import { keepSite, knownSiteQuery, knownSitesQuery } from '../../data/site/known-sites.ts';
import { addressTyped, siteIdOf } from '../../data/site/site-id.ts';
import { SiteError } from '../../data/site/site-refusal.ts';
import { paths } from '../../paths.ts';
import { useSiteWords } from '../../words/site-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './open-site-form.module.css';

type Props = {
  /** The site that the address of the page names, where it names one: it is asked only when the reader agrees. */
  readonly asked?: URL | undefined;
};

/** What became of the last attempt. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'opening'; readonly host: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Asks for the address of a site, finds its API, and goes there. */
export function OpenSiteForm({ asked }: Props) {
  const words = useSiteWords();
  const field = useId();
  const [typed, setTyped] = useState('');
  const { state, open } = useOpening(asked);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void open(asked ?? addressTyped(typed));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {asked ? null : (
        <>
          <label htmlFor={field}>{words.address}</label>
          <input
            id={field}
            className={styles.input}
            type="url"
            inputMode="url"
            autoComplete="url"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-invalid={state.kind === 'no-address'}
          />
        </>
      )}
      <button type="submit" className={styles.button} disabled={state.kind === 'opening'}>
        {words.open}
      </button>
      <Outcome state={state} />
    </form>
  );
}

function useOpening(asked: URL | undefined) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const open = async (address: URL | undefined) => {
    if (!address) return setState({ kind: 'no-address' });
    setState({ kind: 'opening', host: address.host });
    try {
      const site = await findSite(address);
      await keepSite(site);
      client.setQueryData(knownSiteQuery(site.id).queryKey, site);
      void client.invalidateQueries({ queryKey: knownSitesQuery.queryKey, exact: true });
      if (!asked || siteIdOf(asked) !== site.id) await navigate(paths.site(site.id));
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };
  return { state, open };
}

function Outcome({ state }: { readonly state: State }) {
  const words = useSiteWords();
  const all = useWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'no-address':
      return <p role="alert">{words.noAddress}</p>;
    case 'opening':
      return <p role="status">{words.opening(state.host)}</p>;
    case 'failed': {
      const said = state.error instanceof SiteError ? state.error.failure : undefined;
      const text = said?.kind === 'site' ? said.said(all).text : undefined;
      return <p role="alert">{text ?? all.failure.broken}</p>;
    }
  }
}
