import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetKept, keptQuery, type Kept } from '../../data/kept-storage.ts';
import { useOfflineWords } from '../../words/offline-words.ts';
import styles from './kept-offline.module.css';

/** What this device keeps to be read without a network, how much room that takes, and the way to clear it. */
export function KeptOffline() {
  const words = useOfflineWords();
  const client = useQueryClient();
  const { data: kept } = useQuery(keptQuery);
  const forget = useMutation({
    mutationFn: forgetKept,
    onSettled: () => client.invalidateQueries(keptQuery),
  });
  return (
    <section>
      <h2>{words.kept}</h2>
      {kept === null ? <p>{words.nothing}</p> : <p>{words.keptLead}</p>}
      {kept ? (
        <>
          <Amount kept={kept} />
          <p>
            <button type="button" className={styles.forget} onClick={() => forget.mutate()}>
              {words.forget}
            </button>
          </p>
        </>
      ) : null}
      <p role="status">{forget.isSuccess ? words.forgotten : null}</p>
    </section>
  );
}

function Amount({ kept: { articles, pictures, room } }: { readonly kept: Kept }) {
  const words = useOfflineWords();
  return (
    <ul>
      <li>{words.articles(articles)}</li>
      <li>{words.pictures(pictures)}</li>
      {room ? <li>{words.room(room.used, room.allowed)}</li> : null}
    </ul>
  );
}
