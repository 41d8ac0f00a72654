import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { articleQuery, editionQuery, knownSummary } from '../../data/queries.ts';

/** Starts to load the article, and the edition beside it. */
export const articleLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs): null => {
    const slug = params['slug'] ?? '';
    const revision = knownSummary(client, slug)?.revision;
    void client.query(articleQuery(slug, revision)).catch(() => undefined);
    void client.query(editionQuery).catch(() => undefined);
    return null;
  };
