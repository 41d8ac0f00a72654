import { useHref } from 'react-router-dom';
import type { Article } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { joined } from '../../ui/attributed-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { useModal } from '../../ui/use-modal.ts';
import { formatDate } from '../../words/format-date.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './quote-sheet.module.css';
import { ShareButton } from './share-button.tsx';

type Props = { readonly article: Article; readonly onClose: () => void };

/** The ways to pass an article on: by the device, as a link, on paper. */
export function ShareSheet({ article, onClose }: Props) {
  const { shell } = useWords();
  const words = useQuoteWords();
  const dialog = useModal();
  const { slug, headline, inLanguage, quotes } = article;
  const { source, address } = useSource(article);
  const printPage = () => {
    dialog.current?.close();
    print();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      closedby="any"
      aria-label={words.article.title}
      onClose={onClose}
    >
      <div className={`${styles.speaker} ${styles.head}`}>
        <h2 lang={inLanguage}>{headline}</h2>
        <p>{source}</p>
      </div>
      <div className={styles.actions}>
        <CopyButton
          text={[joined([headline, source]), address].join('\n')}
          label={words.article.copy}
        />
        <ShareButton title={headline} text={joined([headline, source])} url={address} />
        <button type="button" className={styles.action} onClick={printPage}>
          {words.article.print}
        </button>
      </div>
      {quotes.length === 0 ? null : (
        <div className={styles.ways}>
          <AppLink to={paths.quotesOnly(slug)} onClick={() => dialog.current?.close()}>
            {words.article.printQuotes}
          </AppLink>
        </div>
      )}
      <form method="dialog">
        <button className={styles.close}>{shell.close}</button>
      </form>
    </dialog>
  );
}

/** Who published an article and when, in words, and its whole address here. */
function useSource({ slug, publisher, datePublished }: Article) {
  const words = useWords();
  const timeZone = useTimeZone();
  const date = datePublished && formatDate(datePublished, 'day', words, timeZone);
  const path = useHref(useAddressBase() + paths.article(slug));
  return { source: joined([publisher, date]), address: new URL(path, location.href).href };
}
