import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { LoadError } from '../../data/load-error.ts';
import { MuteButton } from '../../app/mute-button.tsx';
import { useHiddenStories } from '../../app/use-hidden-stories.ts';
import { useRowsAtRest } from '../../app/use-rows-at-rest.ts';
import { editionQuery, sectionLeafQuery } from '../../data/queries.ts';
import { paths } from '../../paths.ts';
import { DayRiver } from '../../ui/day-river.tsx';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { CountOfHidden } from '../../ui/hidden-notes.tsx';
import { LeafPager } from '../../ui/leaf-pager.tsx';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import frame from '../../ui/page-frame.module.css';
import { SectionStrip } from '../../ui/section-strip.tsx';
import { useLeafTitle } from '../../ui/use-leaf-title.ts';
import { useWords } from '../../words/words-context.ts';

/** The stories of one section, newest first, leaf by leaf. */
export function SectionPage() {
  const { count } = useWords();
  const isOfEdition = useAddressBase() === '';
  const { section: slug = '', leaf: id } = useParams();
  const edition = useQuery(editionQuery);
  const shown = edition.data;
  const section = shown?.sections.find((candidate) => candidate.slug === slug);
  const leaf = useQuery({
    ...sectionLeafQuery(slug, id ?? section?.newest ?? '', shown?.revision ?? ''),
    enabled: section !== undefined,
  });
  const hidden = useHiddenStories(shown, leaf.data?.summaries, slug);
  const days = useLeafTitle(id === undefined ? undefined : leaf.data);
  const name = section && (id ? days && `${section.name}, ${days}` : section.name);
  const failed = [edition, leaf].find((query) => query.isError);
  useRowsAtRest();
  usePageTitle(failed || !name ? undefined : pageTitle(name, shown));
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (shown && !section) return <LoadFailed error={noSuchSection(slug)} />;
  return (
    <div className={frame.frame}>
      <SectionStrip edition={shown} />
      <ListHead title={section?.name} lang={shown?.inLanguage}>
        <span>{(section && (id ? days : count.articles(section.articles))) ?? ''}</span>
        {section && isOfEdition ? (
          <>
            {' · '}
            <MuteButton target={{ kind: 'section', slug, name: section.name }} />
          </>
        ) : null}
      </ListHead>
      <CountOfHidden hidden={hidden} />
      {leaf.data ? (
        <DayRiver summaries={leaf.data.summaries} within={section?.name} hidden={hidden} />
      ) : (
        <Loading />
      )}
      <LeafPager
        newest={leaf.data && id && paths.section(slug)}
        older={leaf.data?.older && paths.sectionPage(slug, leaf.data.older)}
      />
    </div>
  );
}

function noSuchSection(slug: string): LoadError {
  return new LoadError(`sections/${slug}`, { kind: 'not-found' });
}
