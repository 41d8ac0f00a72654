import { decodeHead } from './bytes/byte-order.ts';
import { looksLikeText } from './bytes/looks-like-text.ts';
import { readSafely } from './fragment/read-safely.ts';
import type { Imported, Importer, ImporterTools, PassedOver, Source } from './importer.ts';
import { isNode } from './json/json-node.ts';
import { readJson } from './json/read-json.ts';
import { isPublicPost, isRestPost, readRestPost } from './wordpress/rest-post.ts';

/** A list of posts, or one: an object whose texts are rendered ones. */
const OPENING = /^[\s\ufeff]*\[?\s*\{\s*"/;
const RENDERED = /"(?:title|content|guid)"\s*:\s*\{\s*"rendered"\s*:/;

/** Answers of a WordPress site's REST API (`/wp/v2/posts?_embed`), kept as JSON. */
export const wordpressApiImporter = {
  form: 'wordpress-api',
  detect: (head) => {
    const text = looksLikeText(head) ? decodeHead(head) : '';
    return OPENING.test(text) && RENDERED.test(text);
  },
  read: readAnswers,
} as const satisfies Importer;

async function* readAnswers(
  source: Source,
  tools: ImporterTools,
): AsyncGenerator<Imported | PassedOver> {
  let read = 0;
  let hidden = 0;
  for await (const item of readJson(source.bytes, source.name)) {
    if (item.kind === 'value' && isRestPost(item.value) && !isPublicPost(item.value)) hidden++;
    else {
      read++;
      yield item.kind === 'failed' ? item : readAnswer(item.value, item.at, tools);
    }
  }
  if (read > 0 && hidden > 0)
    yield { kind: 'passed over', reason: `${hidden} × post that is not public` };
  if (read === 0) {
    yield { kind: 'failed', at: '', reason: `it has no public post, but ${hidden} others` };
  }
}

function readAnswer(value: unknown, at: string, tools: ImporterTools): Imported {
  if (!isRestPost(value)) return { kind: 'failed', at, reason: reasonOf(value) };
  return readSafely(at, () => readRestPost(value, at, {}, tools));
}

/** An answer that refuses says why. */
function reasonOf(value: unknown): string {
  const message = isNode(value) ? value['message'] : undefined;
  return typeof message === 'string' ? `the site answered: ${message.slice(0, 200)}` : 'is no post';
}
