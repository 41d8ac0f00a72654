import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import type { Story } from '../../../core/edition/story.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { failureOf } from '../../data/load-error.ts';
import { editionQuery } from '../../data/queries.ts';
import { storyQuery } from '../../data/story-queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { StoryOfArticle } from './story-of-article.tsx';
import styles from './story-page.module.css';
import { StoryHead } from './story-head.tsx';
import { StoryTimeline } from './story-timeline.tsx';

/** A story of the edition: its articles as a timeline, each with what is new in it. */
export function StoryPage() {
  const { slug = '' } = useParams();
  const edition = useQuery(editionQuery);
  if (edition.isError) {
    return <LoadFailed error={edition.error} onRetry={() => void edition.refetch()} />;
  }
  if (!edition.data) return <Waiting />;
  return <StoryAt key={slug} slug={slug} edition={edition.data} />;
}

type Props = { readonly slug: string; readonly edition: Edition };

function StoryAt({ slug, edition }: Props) {
  const { data: story, error, refetch } = useQuery(storyQuery(slug, edition.revision));
  usePageTitle(story && pageTitle(story.title, edition));
  if (story) return <Told story={story} />;
  if (!error) return <Waiting />;
  if (failureOf(error).kind === 'not-found') return <StoryOfArticle slug={slug} error={error} />;
  return <LoadFailed error={error} onRetry={() => void refetch()} />;
}

function Told({ story }: { readonly story: Story }) {
  return (
    <div className={styles.page}>
      <StoryHead story={story} />
      <StoryTimeline steps={story.steps} />
    </div>
  );
}

function Waiting() {
  return (
    <div className={styles.page}>
      <Loading />
    </div>
  );
}
