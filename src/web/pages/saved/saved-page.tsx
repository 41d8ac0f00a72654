import { useQuery } from '@tanstack/react-query';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { storageFailureOf } from '../../data/storage-error.ts';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { StorageNotice } from '../../ui/storage-notice.tsx';
import { useWords } from '../../words/words-context.ts';
import { SavedItem } from './saved-item.tsx';
import styles from './saved-page.module.css';
import { useSavedList } from './use-saved-list.ts';

/** The articles that are kept on this device. One that is removed stays in its place until the page is left. */
export function SavedPage() {
  const { saved: words } = useWords();
  const edition = useQuery(editionQuery);
  const { rows, isPending, error, message, keep } = useSavedList();
  usePageTitle(pageTitle(words.title, edition.data));
  return (
    <div className={styles.page}>
      <ListHead title={words.title}>{words.lead}</ListHead>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {error ? <StorageNotice failure={storageFailureOf(error)} /> : null}
      {isPending ? <Loading /> : null}
      {rows?.length === 0 ? <NothingSaved /> : null}
      {rows && rows.length > 0 ? (
        <ol className={styles.list}>
          {rows.map(({ saved, isRemoved }) => (
            <SavedItem
              key={saved.summary.slug}
              saved={saved}
              isRemoved={isRemoved}
              onKeep={(kept) => keep(saved, kept)}
            />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function NothingSaved() {
  const { saved } = useWords();
  return (
    <div className={styles.empty}>
      <p>{saved.empty}</p>
      <p className={styles.howTo}>{saved.howTo}</p>
    </div>
  );
}
