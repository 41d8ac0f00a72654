import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { LateContext } from '../../app/late-context.ts';
import type { Kept, KeptQuery } from '../../data/kept-storage.ts';
import { useKeptWords } from '../../words/kept-words.ts';
import styles from './kept-offline.module.css';

/**
 * What this device keeps to be read without a network, how much room that takes, and the way to clear it. The code that
 * counts comes after the first view, in which what it will say has its room.
 */
export function KeptOffline() {
  const words = useKeptWords();
  const client = useQueryClient();
  const late = useContext(LateContext);
  const { data: kept } = useQuery(late?.keptQuery ?? notYet);
  const forget = useMutation({
    mutationFn: async () => late?.forgetKept(),
    onSettled: () => late && client.invalidateQueries(late.keptQuery),
  });
  return (
    <section>
      <h2>{words.title}</h2>
      {kept === null ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <div className={kept ? undefined : styles.unknown}>
            <Amount kept={kept ?? NOTHING} />
            <p>
              <button type="button" className={styles.forget} onClick={() => forget.mutate()}>
                {words.forget}
              </button>
            </p>
          </div>
        </>
      )}
      <p role="status">{forget.isSuccess ? words.forgotten : null}</p>
    </section>
  );
}

function Amount({ kept: { articles, pictures, room } }: { readonly kept: Kept }) {
  const words = useKeptWords();
  return (
    <ul>
      <li>{words.articles(articles)}</li>
      <li>{words.pictures(pictures)}</li>
      {room ? <li>{words.room(room.used, room.allowed)}</li> : null}
    </ul>
  );
}

/** Takes the room of what is counted, until it is. */
const NOTHING: Kept = { articles: 0, pictures: 0, room: { used: 0, allowed: 0 } };

/** Until the code that counts has arrived. */
const notYet: KeptQuery = { queryKey: ['nothing counted yet'], queryFn: skipToken };
