import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './view-switch.module.css';

type Props = { readonly slug: string; readonly isQuotesOnly: boolean };

/** Leads from the whole article to its quotes only, and back. */
export function ViewSwitch({ slug, isQuotesOnly }: Props) {
  const { article: words } = useWords();
  return (
    <nav className={styles.views} aria-label={words.views}>
      <AppLink to={paths.article(slug)} aria-current={!isQuotesOnly && 'page'}>
        {words.whole}
      </AppLink>
      <AppLink to={paths.quotesOnly(slug)} aria-current={isQuotesOnly && 'page'}>
        {words.quotesOnly}
      </AppLink>
    </nav>
  );
}
