import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { editionQuery, leafQuery } from '../../data/queries.ts';

/** Starts to load the edition and the leaf that the address names, or the newest one. */
export const frontLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs): null => {
    void startLeaf(client, params['leaf']).catch(() => undefined);
    return null;
  };

async function startLeaf(client: QueryClient, leaf: string | undefined): Promise<void> {
  const edition = await client.query(editionQuery);
  await client.query(leafQuery(leaf ?? edition.newest, edition.revision));
}
