import { useQuery } from '@tanstack/react-query';
import { DeviceData } from '../../app/device-data.tsx';
import { OwnPages } from '../../app/own-pages.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { storageFailureOf } from '../../data/storage-error.ts';
import { KeptItem } from '../../ui/kept-item.tsx';
import kept from '../../ui/kept-page.module.css';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { StorageNotice } from '../../ui/storage-notice.tsx';
import { StoryItem } from '../../ui/story-item.tsx';
import { useDeviceWords } from '../../words/device-words.ts';
import { useSavedList } from './use-saved-list.ts';

/** The articles that are kept on this device. One that is removed stays in its place until the page is left. */
export function SavedPage() {
  const { savedList: words } = useDeviceWords();
  const edition = useQuery(editionQuery);
  const { rows, isPending, error, message, keep } = useSavedList();
  usePageTitle(pageTitle(words.title, edition.data));
  return (
    <div className={kept.page}>
      <OwnPages />
      <ListHead title={words.title}>{words.lead}</ListHead>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {error ? <StorageNotice failure={storageFailureOf(error)} /> : null}
      {isPending ? <Loading /> : null}
      {rows?.length === 0 ? <NothingSaved /> : null}
      {rows && rows.length > 0 ? (
        <ol className={kept.list}>
          {rows.map(({ item, isRemoved }) => (
            <KeptItem
              key={item.summary.slug}
              name={item.summary.headline}
              words={words}
              isRemoved={isRemoved}
              onKeep={(isKept) => keep(item, isKept)}
            >
              <StoryItem summary={item.summary} heading="h2" date="day" />
            </KeptItem>
          ))}
        </ol>
      ) : null}
      {isPending ? null : <DeviceData />}
    </div>
  );
}

function NothingSaved() {
  const { savedList: words } = useDeviceWords();
  return (
    <div className={kept.empty}>
      <p>{words.empty}</p>
      <p className={kept.howTo}>{words.howTo}</p>
    </div>
  );
}
