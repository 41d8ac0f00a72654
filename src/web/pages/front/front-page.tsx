import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { useHiddenStories } from '../../app/use-hidden-stories.ts';
import { useRowsAtRest } from '../../app/use-rows-at-rest.ts';
import { editionQuery, leafQuery } from '../../data/queries.ts';
import { paths } from '../../paths.ts';
import { DayRiver } from '../../ui/day-river.tsx';
import { CountOfHidden } from '../../ui/hidden-notes.tsx';
import { LeafPager } from '../../ui/leaf-pager.tsx';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import frame from '../../ui/page-frame.module.css';
import { useLeafTitle } from '../../ui/use-leaf-title.ts';
import { FrontLeaf } from './front-leaf.tsx';
import { Nameplate } from './nameplate.tsx';
import { NewStories } from './new-stories.tsx';

/** The newest stories as a broadsheet's front, and the older ones leaf by leaf. */
export function FrontPage() {
  const id = useParams()['leaf'];
  const edition = useQuery(editionQuery);
  const shown = edition.data;
  const leaf = useQuery({
    ...leafQuery(id ?? shown?.newest ?? '', shown?.revision ?? ''),
    enabled: shown !== undefined,
  });
  const hidden = useHiddenStories(shown, leaf.data?.summaries);
  const days = useLeafTitle(id === undefined ? undefined : leaf.data);
  const failed = [edition, leaf].find((query) => query.isError);
  const title = id ? days && pageTitle(days, shown) : shown?.name;
  useRowsAtRest();
  usePageTitle(failed ? undefined : title);
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className={frame.frame}>
      {id ? (
        <ListHead title={days} />
      ) : (
        <Nameplate edition={shown} summaries={leaf.data?.summaries ?? []} />
      )}
      {leaf.data === undefined ? <Loading /> : null}
      {id ? <CountOfHidden hidden={hidden} /> : null}
      {leaf.data &&
        (id ? (
          <DayRiver summaries={leaf.data.summaries} hidden={hidden} />
        ) : (
          <FrontLeaf leaf={leaf.data} hidden={hidden} />
        ))}
      <LeafPager
        newest={leaf.data && id && paths.front()}
        older={leaf.data?.older && paths.page(leaf.data.older)}
      />
      {shown ? <NewStories shown={shown} /> : null}
    </div>
  );
}
