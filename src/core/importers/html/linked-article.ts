import { fold } from '../../language/fold.ts';
import { findArticles } from '../json/find-articles.ts';
import { isNode, listOf, phraseOf, typesOf, type JsonNode } from '../json/json-node.ts';
import { schemaFacts, type SchemaFacts } from '../json/schema-facts.ts';
import type { LinkedAuthors } from './authors.ts';
import type { PageData } from './page-data.ts';

/** What the linked data of a page say of its article. */
export type LinkedArticle = Omit<SchemaFacts['facts'], 'author'> & {
  readonly headline?: string;
  readonly authors: LinkedAuthors;
};

/** Reads the article that a page's linked data (JSON-LD) describe: of several the one that has the page's title. */
export function linkedArticle(data: PageData): LinkedArticle | undefined {
  const found = findArticles(data.linkedData).filter((node) => node.kind === 'schema');
  const title = fold([data.title ?? '', ...(data.metas.get('og:title') ?? [])].join(' '));
  const isTitled = ({ node }: { node: JsonNode }) => {
    const headline = fold(phraseOf(node['headline']) ?? '');
    return headline !== '' && title.includes(headline);
  };
  const chosen = found.find(isTitled) ?? found.find(({ node }) => 'headline' in node) ?? found[0];
  if (!chosen) return undefined;
  const { node, byId } = chosen;
  const { author = [], ...facts } = schemaFacts(node, byId, '').facts;
  const headline = phraseOf(node['headline']) ?? phraseOf(node['name']);
  const isBody = (name: string) => isOrganization(node, name, byId);
  return {
    ...facts,
    authors: { persons: author.filter((name) => !isBody(name)), bodies: author.filter(isBody) },
    ...(headline !== undefined && { headline }),
  };
}

/** Whether the author of this name is said to be a body and no person. */
function isOrganization(
  node: JsonNode,
  name: string,
  byId: ReadonlyMap<string, JsonNode>,
): boolean {
  return listOf(node['author'] ?? node['creator']).some((author) => {
    if (!isNode(author)) return false;
    const id = author['@id'];
    const whole = typeof id === 'string' ? { ...byId.get(id), ...author } : author;
    return (
      phraseOf(whole['name']) === name &&
      typesOf(whole).some((type) => type.endsWith('Organization'))
    );
  });
}
