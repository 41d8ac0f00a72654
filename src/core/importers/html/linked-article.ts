import { fold } from '../../language/fold.ts';
import { findArticles, type FoundNode } from '../json/find-articles.ts';
import { isNode, listOf, phraseOf, typesOf, type JsonNode } from '../json/json-node.ts';
import { schemaFacts, type SchemaFacts } from '../json/schema-facts.ts';
import type { LinkedAuthors } from './authors.ts';
import type { HtmlElement } from './html-tree.ts';
import { microdata } from './microdata.ts';
import { metaOf, type PageData } from './page-data.ts';

/** What the linked data of a page say of its article. */
export type LinkedArticle = Omit<SchemaFacts['facts'], 'author'> & {
  readonly headline?: string;
  readonly authors: LinkedAuthors;
  /** The whole text, as it stands there. */
  readonly text?: string;
};

/**
 * Reads the article that a page's linked data (JSON-LD) describe, or its microdata where it has no such: of several the
 * one that has the page's title.
 */
export function linkedArticle(data: PageData, root: HtmlElement): LinkedArticle | undefined {
  const linked = chosenNode(data.linkedData, data);
  if (linked) return articleIn(linked);
  const marked = chosenNode(microdata(root), data);
  if (!marked) return undefined;
  // Its headline, text and writers are words of the page itself, and are read there.
  const { headline: _, text: __, publisher, ...facts } = articleIn(marked);
  const isNamed = metaOf(data, ['og:site_name']) !== undefined;
  return {
    ...facts,
    ...(!isNamed && publisher !== undefined && { publisher }),
    authors: { persons: [], bodies: [] },
  };
}

type SchemaNode = Extract<FoundNode, { kind: 'schema' }>;

function chosenNode(value: unknown, data: PageData): SchemaNode | undefined {
  const found = findArticles(value).filter((node) => node.kind === 'schema');
  const title = fold([data.title ?? '', ...(data.metas.get('og:title') ?? [])].join(' '));
  const isTitled = ({ node }: SchemaNode) => {
    const headline = fold(phraseOf(node['headline']) ?? '');
    return headline !== '' && title.includes(headline);
  };
  return found.find(isTitled) ?? found.find(({ node }) => 'headline' in node) ?? found[0];
}

function articleIn({ node, byId }: SchemaNode): LinkedArticle {
  const { author = [], ...facts } = schemaFacts(node, byId, '').facts;
  const headline = phraseOf(node['headline']) ?? phraseOf(node['name']);
  const [text] = listOf(node['articleBody']);
  const isBody = (name: string) => isOrganization(node, name, byId);
  return {
    ...facts,
    authors: { persons: author.filter((name) => !isBody(name)), bodies: author.filter(isBody) },
    ...(headline !== undefined && { headline }),
    ...(typeof text === 'string' && { text }),
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
