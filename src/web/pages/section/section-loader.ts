import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { editionQuery, sectionLeafQuery } from '../../data/queries.ts';

/** Starts to load the edition and the section's leaf that the address names, or its newest one. */
export const sectionLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs): null => {
    void startLeaf(client, params['section'], params['leaf']).catch(() => undefined);
    return null;
  };

async function startLeaf(
  client: QueryClient,
  slug: string | undefined,
  leaf: string | undefined,
): Promise<void> {
  const edition = await client.query(editionQuery);
  const section = edition.sections.find((candidate) => candidate.slug === slug);
  if (!section) return;
  await client.query(sectionLeafQuery(section.slug, leaf ?? section.newest, edition.revision));
}
