import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { editionQuery, latestEditionQuery, leafQuery } from '../../data/queries.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './new-stories.module.css';

type Props = { readonly shown: Edition };

/** Says quietly that there is a newer edition, and brings it in when asked to; until then nothing moves. */
export function NewStories({ shown }: Props) {
  const { front } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const base = useAddressBase();
  const [hasShown, setHasShown] = useState(false);
  const { data: latest } = useQuery({
    ...latestEditionQuery,
    initialData: shown,
    initialDataUpdatedAt: client.getQueryState(editionQuery.queryKey)?.dataUpdatedAt ?? 0,
  });
  const isNewer = latest.revision !== shown.revision;
  const more = latest.articles - shown.articles;
  const bring = async () => {
    await client.query(leafQuery(latest.newest, latest.revision));
    client.setQueryData(editionQuery.queryKey, latest);
    setHasShown(true);
    await navigate(base + paths.front());
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.place} role="status">
      {isNewer ? (
        <button type="button" className={styles.button} onClick={() => void bring().catch(ignore)}>
          {more > 0 ? front.newStories(more) : front.updated}
        </button>
      ) : null}
      {hasShown && !isNewer ? (
        <span className="visually-hidden">{front.newStoriesShown}</span>
      ) : null}
    </div>
  );
}

/** The edition that is shown stays, and so does the button: the reader may try again. */
const ignore = () => undefined;
