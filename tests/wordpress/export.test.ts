import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/article/article.ts';
import type { Imported } from '../../src/core/importers/importer.ts';
import { wordpressExportImporter } from '../../src/core/importers/wordpress-export-importer.ts';
import { importerOf, readAll } from '../core/importers/read-source.ts';
import { draftsOf } from './drafts-of.ts';
import { expectedDrafts, inOrder } from './expected-drafts.ts';
import { hasWordPress, sharedWordPress } from './shared-wordpress.ts';
import { galleryPost, hiddenPosts } from './special-posts.ts';

describe.runIf(hasWordPress)('the export file of a WordPress', () => {
  it('gives every article as it was written, and nothing else', async () => {
    const { url } = sharedWordPress();
    const imported = await importedExport();
    expect(inOrder(draftsOf(imported)).map(withoutSizes)).toEqual(
      (await expectedDrafts(url)).map(withoutSizes),
    );
  });

  it('has drafts, private, protected, scheduled and deleted posts and pages, which are left out', async () => {
    const xml = await exportText();
    const headlines = draftsOf(await importedExport()).map(({ headline }) => headline);
    for (const { title } of hiddenPosts) {
      expect(xml).toContain(title);
      expect(headlines).not.toContain(title);
    }
  });

  it('is known for what it is by its first bytes', async () => {
    expect(importerOf(await exportText(), 'unduhan')).toBe(wordpressExportImporter);
  });

  it('names every author and picture that its posts refer to', async () => {
    for (const one of await importedExport()) expect(one).toMatchObject({ warnings: [] });
  });

  it('has a shortcode that nobody knows, which is dropped with its name', async () => {
    const post = (await importedExport()).find(
      (one) => one.kind === 'article' && one.article.headline === galleryPost.headline,
    );
    expect(post).toMatchObject({ dropped: [{ text: '[formulir_daftar id="3"]' }] });
  });
});

function exportText(): Promise<string> {
  return readFile(sharedWordPress().exportFile, 'utf8');
}

async function importedExport(): Promise<Imported[]> {
  return readAll(wordpressExportImporter, await exportText());
}

/** The block editor keeps no sizes of pictures within a text: WordPress adds them when it shows the post. */
function withoutSizes(draft: Draft): Draft {
  const body = draft.body.map((block) => {
    if (block.type !== 'image') return block;
    const { width: _, height: __, ...image } = block;
    return image;
  });
  return { ...draft, body };
}
