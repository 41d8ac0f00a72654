import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import { LoadFailed } from '../../app/load-failed.tsx';
import { articleQuery } from '../../data/queries.ts';
import { paths } from '../../paths.ts';
import { Loading } from '../../ui/loading.tsx';

type Props = { readonly slug: string; readonly error: unknown };

/** Leads on from the slug that a story had before an older article became its first one, or from any of its articles. */
export function StoryOfArticle({ slug, error }: Props) {
  const { data: article, isPending } = useQuery(articleQuery(slug));
  const story = article?.story?.slug;
  if (story !== undefined && story !== slug) return <Navigate to={paths.story(story)} replace />;
  return isPending ? <Loading /> : <LoadFailed error={error} />;
}
