import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/cli/sources/parse-html.ts';
import type { Importer } from '../../../../src/core/importers/importer.ts';
import { wordpressApiImporter } from '../../../../src/core/importers/wordpress-api-importer.ts';
import { wordpressExportImporter } from '../../../../src/core/importers/wordpress-export-importer.ts';
import { chunksOf } from '../read-source.ts';

const item = (id: number, type: string, status: string, more = '') =>
  `<item><title>Berita ${id}</title><content:encoded>Isi berita ${id}.</content:encoded><wp:post_id>${id}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;

async function read(importer: Importer, content: string) {
  const found = [];
  const source = { name: 'warta', bytes: chunksOf(content) };
  for await (const one of importer.read(source, { parseHtml }))
    found.push(one.kind === 'article' ? one.article.headline : one);
  return found;
}

const post = (id: number, status: string) => ({
  id,
  status,
  link: `https://warta.example/${id}`,
  title: { rendered: `Berita ${id}` },
  content: { rendered: `<p>Isi berita ${id}.</p>` },
});

describe('what is not for everyone', () => {
  it('is counted behind the posts of an export, with why', async () => {
    const items = [
      item(1, 'post', 'publish'),
      item(2, 'post', 'draft'),
      item(3, 'post', 'future'),
      item(4, 'post', 'publish', '<wp:post_password>laut</wp:post_password>'),
      item(5, 'post', 'draft'),
      item(6, 'page', 'publish'),
      item(7, 'nav_menu_item', 'publish'),
      item(8, 'post', 'siap-cetak'),
    ];
    const xml = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${items.join('')}</channel></rss>`;
    expect(await read(wordpressExportImporter, xml)).toEqual([
      'Berita 1',
      {
        kind: 'passed over',
        reason:
          '2 × post that is a draft, 1 × post that is scheduled, 1 × post with a password, 1 × page, 1 × post of status “siap-cetak”',
      },
    ]);
  });

  it('is counted behind the posts of an answer', async () => {
    const json = JSON.stringify([post(1, 'publish'), post(2, 'draft'), post(3, 'private')]);
    expect(await read(wordpressApiImporter, json)).toEqual([
      'Berita 1',
      { kind: 'passed over', reason: '2 × post that is not public' },
    ]);
  });
});
