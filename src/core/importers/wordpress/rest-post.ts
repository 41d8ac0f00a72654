import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { Imported, ImporterTools } from '../importer.ts';
import { isNode, listOf, phraseOf, type JsonNode } from '../json/json-node.ts';
import { draftPostInSlices } from './draft-post.ts';
import { expandShortcodes } from './expand-shortcodes.ts';
import { featuredImage } from './featured-image.ts';
import { noMedia } from './media.ts';
import { postDate } from './post-date.ts';
import { firstNode, nodeIn, renderedIn, textIn } from './rest-node.ts';

/** What is known of a site beside its posts. */
export type RestSite = { readonly title?: string; readonly language?: string };

/** Whether a value is a post as WordPress's REST API gives it (`/wp/v2/posts`), rendered. */
export function isRestPost(value: unknown): value is JsonNode {
  return isNode(value) && isNode(value['title']) && isNode(value['content']) && 'link' in value;
}

/** Whether a post is for everyone: published, and without a password. */
export function isPublicPost(post: JsonNode): boolean {
  const isProtected = nodeIn(post, 'content')['protected'] === true;
  return !isProtected && (post['status'] ?? 'publish') === 'publish';
}

/**
 * Reads a post of a site's REST API. Its author, categories and picture are known where the answer has them embedded
 * (`?_embed`).
 */
export function readRestPost(
  post: JsonNode,
  at: string,
  site: RestSite,
  tools: ImporterTools,
): Imported {
  return atOnce(restPostInSlices(post, at, site, tools));
}

/** The same, with rests. */
export function* restPostInSlices(
  post: JsonNode,
  at: string,
  site: RestSite,
  tools: ImporterTools,
): Sliced<Imported> {
  const { html, dropped } = expandShortcodes(renderedIn(post, 'content'), {
    media: noMedia,
    postId: '',
  });
  const embedded = nodeIn(post, '_embedded');
  return yield* draftPostInSlices(
    {
      at,
      sourceId: typeof post['id'] === 'number' ? String(post['id']) : undefined,
      url: textIn(post, 'link'),
      title: renderedIn(post, 'title'),
      html,
      excerpt: renderedIn(post, 'excerpt'),
      datePublished: postDate(textIn(post, 'date_gmt'), textIn(post, 'date')),
      dateModified: postDate(textIn(post, 'modified_gmt'), textIn(post, 'modified')),
      author: authorsOf(embedded),
      categories: termsOf(embedded, 'category'),
      tags: termsOf(embedded, 'post_tag'),
      image: featuredImage(post, tools),
      publisher: site.title ?? phraseOf(nodeIn(post, 'yoast_head_json')['og_site_name']),
      language: site.language,
      dropped,
      warnings:
        'code' in firstNode(embedded, 'wp:featuredmedia') ? ['its picture is not public'] : [],
    },
    tools,
  );
}

/** The names of the authors; an author that may not be asked for is an error object without a name. */
function authorsOf(embedded: JsonNode): string[] {
  return listOf(embedded['author']).flatMap((author) =>
    isNode(author) ? (textIn(author, 'name') ?? []) : [],
  );
}

function termsOf(embedded: JsonNode, taxonomy: string): string[] {
  return listOf(embedded['wp:term'])
    .flatMap(listOf)
    .filter((term) => isNode(term) && term['taxonomy'] === taxonomy)
    .flatMap((term) => (isNode(term) ? (textIn(term, 'name') ?? []) : []));
}
