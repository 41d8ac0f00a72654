import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/sources/parse-html.ts';
import type { Draft } from '../../src/core/article/article.ts';
import type { Imported } from '../../src/core/importers/importer.ts';
import { wordpressApiImporter } from '../../src/core/importers/wordpress-api-importer.ts';
import {
  isPublicPost,
  isRestPost,
  readRestPost,
} from '../../src/core/importers/wordpress/rest-post.ts';
import { readAll } from '../core/importers/read-source.ts';
import { draftsOf } from './drafts-of.ts';
import { expectedDrafts, inOrder } from './expected-drafts.ts';
import { POSTS, restAnswers } from './rest-answers.ts';
import { hasWordPress, serveWith, sharedWordPress } from './shared-wordpress.ts';
import { galleryPost, hiddenPosts } from './special-posts.ts';

describe.runIf(hasWordPress)('the REST API of a WordPress', () => {
  it('gives every article as it was written, in the typography of the site', async () => {
    const { url } = sharedWordPress();
    expect(inOrder(draftsOf(await importedFrom(url + POSTS)))).toEqual(
      await typeset(url, withoutPublisher),
    );
  });

  it('gives the name of the site, which is the publisher', async () => {
    const { url } = sharedWordPress();
    const { name: title } = await (await fetch(`${url}/wp-json/`)).json();
    const pages = await restAnswers(url + POSTS);
    const posts = pages.flatMap((page): unknown[] => JSON.parse(page)).filter(isRestPost);
    const imported = posts
      .filter(isPublicPost)
      .map((post) => readRestPost(post, '', { title }, { parseHtml }));
    expect(inOrder(draftsOf(imported))).toEqual(await typeset(url, (draft) => draft));
  });

  it('gives the same articles where addresses are plain', async () => {
    const { url } = await serveWith({ permalinks: 'plain' });
    const imported = draftsOf(
      await importedFrom(`${url}/?rest_route=/wp/v2/posts&_embed&per_page=100`),
    );
    const expected = await expectedDrafts(url);
    expect(inOrder(imported).map(({ headline }) => headline)).toEqual(
      expected.map(({ headline }) => headline),
    );
    for (const draft of imported) expect(draft.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?p=\d+$/);
  });

  it('says nothing of drafts, private, scheduled and deleted posts, and of a protected one only its title', async () => {
    const answers = (await restAnswers(sharedWordPress().url + POSTS)).join();
    const told = hiddenPosts.filter(({ title }) => answers.includes(title));
    expect(told.map(({ title }) => title)).toEqual(['Hanya dengan kata sandi']);
    expect(answers).not.toContain('tidak untuk semua orang');
  });

  it('has a shortcode that nobody knows, which is dropped', async () => {
    const imported = await importedFrom(sharedWordPress().url + POSTS);
    const post = imported.find(
      (one) => one.kind === 'article' && one.article.headline === galleryPost.headline,
    );
    expect(post).toMatchObject({ dropped: [{ reason: 'a shortcode' }] });
  });
});

async function importedFrom(address: string): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const answer of await restAnswers(address)) {
    imported.push(...(await readAll(wordpressApiImporter, answer)));
  }
  return imported;
}

function withoutPublisher(draft: Draft): Omit<Draft, 'publisher'> {
  const { publisher: _, ...rest } = draft;
  return rest;
}

/** What is expected, with the curly apostrophes that WordPress makes of straight ones. */
async function typeset<Kept>(url: string, keep: (draft: Draft) => Kept): Promise<Kept[]> {
  const drafts = (await expectedDrafts(url)).map(keep);
  return JSON.parse(JSON.stringify(drafts).replaceAll("'", '’'));
}
