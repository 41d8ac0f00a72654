import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words-context.ts';
import { MOST_HITS, type Found } from './find-hits.ts';
import { focusedHit, focusHit } from './focus-hit.ts';
import { LaterStatus } from './later-status.tsx';
import styles from './search-hits.module.css';
import { TitleItem } from './title-item.tsx';

type Props = {
  readonly found: Found;
  readonly shown: number;
  readonly onMore: () => void;
};

/** The answers with what was found marked. The arrow keys move through them, Escape goes back to the box. */
export function SearchHits({ found: { hits }, shown, onMore }: Props) {
  const { search } = useWords();
  const count = hits.length < MOST_HITS ? search.found(hits.length) : search.foundMany(MOST_HITS);
  const focusNext = useRef<number>(undefined);
  useEffect(() => {
    if (focusNext.current !== undefined) focusHit(focusNext.current);
    focusNext.current = undefined;
  });
  return (
    <section aria-label={search.results}>
      <p className={styles.count}>{count}</p>
      <LaterStatus text={count} />
      <ol id="search-hits" className={styles.hits}>
        {hits.slice(0, shown).map((hit) => (
          <TitleItem key={hit.slug} title={hit} ranges={hit.ranges} onKeyDown={moveByKey} />
        ))}
      </ol>
      {hits.length > shown ? (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            focusNext.current = shown;
            onMore();
          }}
        >
          {search.more}
        </button>
      ) : null}
    </section>
  );
}

function moveByKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown') focusHit(focusedHit() + 1);
  else if (event.key === 'ArrowUp') focusHit(focusedHit() - 1);
  else if (event.key === 'Escape') focusHit(-1);
  else return;
  event.preventDefault();
}
