import type { QueryClient } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition, Leaf, Summary } from '../../core/edition/edition.ts';
import { editionQuery, knownSummary } from './queries.ts';

/**
 * The files of the edition, with their revisions, of what the reader has been shown, and unless `onlyShown` of what
 * comes next: every article of the lists, and what a first search needs. What was shown comes first.
 */
export function filesToKeep(client: QueryClient, onlyShown: boolean): readonly string[] {
  const shown: string[] = [];
  const ahead: string[] = [];
  for (const query of client.getQueryCache().getAll()) {
    if (query.state.status !== 'success') continue;
    shown.push(...filesOfQuery(client, query.queryKey));
  }
  for (const [, leaf] of client.getQueriesData<Leaf>({ queryKey: ['leaf'] })) {
    ahead.push(...(leaf?.summaries.map(articleFile) ?? []));
  }
  const edition = client.getQueryData(editionQuery.queryKey);
  if (edition) ahead.push(...searchFiles(edition));
  return [...new Set(onlyShown ? shown : [...shown, ...ahead])];
}

/** The file of an article in the revision that a list shows. */
export const articleFile = ({ slug, revision }: Summary): string =>
  revised(editionPaths.article(slug), revision);

/** By the keys of `queries.ts` and `people-queries.ts`. */
function filesOfQuery(client: QueryClient, [kind, ...parts]: readonly unknown[]): string[] {
  const [first = '', second = '', third] = parts.map(String);
  if (kind === 'edition') return [below(editionPaths.edition)];
  if (kind === 'story') return [revised(editionPaths.story(first), second)];
  if (kind === 'person') return [revised(editionPaths.person(first, Number(second)), third)];
  if (kind === 'article') {
    return [revised(editionPaths.article(first), knownSummary(client, first)?.revision)];
  }
  if (kind !== 'leaf') return [];
  if (third === undefined) return [revised(editionPaths.leaf(first), second)];
  return [revised(editionPaths.sectionLeaf(first, second), third)];
}

function searchFiles({ search }: Edition): string[] {
  return (['headlines', 'quotes'] as const).flatMap((collection) =>
    [search[collection].manifest, search[collection].newest].map((path) =>
      below(editionPaths.search(collection, path)),
    ),
  );
}

const below = (path: string): string => `edition/${path}`;

const revised = (path: string, revision: string | undefined): string =>
  below(revision ? `${path}?v=${revision}` : path);
