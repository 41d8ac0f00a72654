import { AppLink } from './app-link.tsx';
import { useWords } from '../words/words-context.ts';
import styles from './leaf-pager.module.css';

type Props = {
  /** The address of the list's beginning, where this page is another. */
  readonly newest?: string | undefined;
  readonly older?: string | undefined;
};

/** The way from one page of a list to the next older one, and back to its beginning. */
export function LeafPager({ newest, older }: Props) {
  const { list } = useWords();
  if (!newest && !older) return null;
  return (
    <nav className={styles.pager} aria-label={list.pages}>
      {newest ? <AppLink to={newest}>{list.newest}</AppLink> : null}
      {older ? (
        <AppLink className={styles.older} to={older} rel="next">
          {list.older}
        </AppLink>
      ) : null}
    </nav>
  );
}
