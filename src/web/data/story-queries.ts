import { queryOptions } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseStory } from '../../core/edition/story-schema.ts';
import { fetchJson } from './fetch-json.ts';

/** One story of the edition. */
export const storyQuery = (slug: string, revision: string) =>
  queryOptions({
    queryKey: ['story', slug, revision],
    queryFn: ({ signal, meta }) =>
      fetchJson(editionPaths.story(slug), parseStory, { revision, signal, meta }),
    staleTime: 'static',
  });
