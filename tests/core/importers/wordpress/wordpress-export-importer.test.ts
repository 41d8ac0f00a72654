import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/cli/sources/parse-html.ts';
import type { Imported } from '../../../../src/core/importers/importer.ts';
import { wordpressExportImporter } from '../../../../src/core/importers/wordpress-export-importer.ts';
import { chunksOf, readAll, readOne } from '../read-source.ts';

const HEAD =
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>\n';
const exported = (...items: string[]) => `${HEAD}${items.join('\n')}</channel></rss>`;
const item = (id: number, more = '', type = 'post', status = 'publish') =>
  `<item><title>Berita ${id}</title><link>https://a.example/${id}</link><content:encoded><![CDATA[Isi berita ${id}.]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
const thumbnail = (id: number) =>
  `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${id}</wp:meta_value></wp:postmeta>`;
const attachment = (id: number) =>
  item(
    id,
    `<wp:attachment_url>https://a.example/${id}.jpg</wp:attachment_url>`,
    'attachment',
    'inherit',
  );

describe('a WordPress export', () => {
  it('gives its published posts and nothing else', async () => {
    const imported = await readAll(
      wordpressExportImporter,
      exported(
        item(1),
        item(2, '', 'page'),
        item(3, '', 'post', 'draft'),
        item(4, '', 'post', 'future'),
        item(5, '<wp:post_password>x</wp:post_password>'),
        item(6, '', 'nav_menu_item'),
      ),
    );
    expect(headlines(imported)).toEqual(['Berita 1']);
  });

  it('finds the picture of a post before it and behind it', async () => {
    for (const items of [
      [item(1, thumbnail(9)), attachment(9)],
      [attachment(9), item(1, thumbnail(9))],
    ]) {
      const { article } = await readOne(wordpressExportImporter, exported(...items));
      expect(article.image).toEqual({ url: 'https://a.example/9.jpg' });
    }
  });

  it('says of a post that its picture is missing', async () => {
    const { warnings } = await readOne(wordpressExportImporter, exported(item(1, thumbnail(9))));
    expect(warnings).toContain('its picture 9 is not in the export');
  });

  it('is read anew where its source offers that, and not kept', async () => {
    const xml = exported(item(1, thumbnail(9)), attachment(9));
    let readings = 0;
    const again = () => {
      readings++;
      return chunksOf(xml);
    };
    const found: Imported[] = [];
    const source = { name: 'x.xml', bytes: chunksOf(xml), again };
    for await (const one of wordpressExportImporter.read(source, { parseHtml }))
      if (one.kind !== 'passed over') found.push(one);
    expect(readings).toBe(1);
    expect(found).toMatchObject([{ article: { image: { url: 'https://a.example/9.jpg' } } }]);
  });

  it('that is cut off gives its whole posts, and says where and in what it breaks off', async () => {
    const xml = exported(item(1), item(2), item(3));
    const cut = xml.slice(0, xml.indexOf('Isi berita 3') + 4);
    const imported = await readAll(wordpressExportImporter, cut, 'x.xml', 50);
    expect(headlines(imported)).toEqual(['Berita 1', 'Berita 2']);
    expect(imported.at(-1)).toEqual({
      kind: 'failed',
      at: 'line 4',
      reason: 'the item “Berita 3” is not whole: the file ends within it, in line 4',
    });
  });

  it('goes on behind an item that nothing closes', async () => {
    const imported = await readAll(
      wordpressExportImporter,
      exported(item(1), item(2).replace('</item>', ''), item(3)),
    );
    expect(headlines(imported)).toEqual(['Berita 1', 'Berita 3']);
    expect(imported[1]).toMatchObject({ kind: 'failed', at: 'line 3' });
  });

  it('without a post says what it has instead', async () => {
    expect(
      await readAll(wordpressExportImporter, exported(item(1, '', 'page'), item(2, '', 'page'))),
    ).toEqual([{ kind: 'failed', at: '', reason: 'it has no published post, but 2 × page' }]);
  });

  it('has a break for each separator, and nothing for other marks between its blocks', async () => {
    const post = [
      '<!-- wp:paragraph --><p>Kolom satu.</p><!-- /wp:paragraph -->',
      '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->',
      '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Kolom dua.</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->',
      '<!-- wp:separator {"className":"is-style-dots"} --><hr class="wp-block-separator is-style-dots"/><!-- /wp:separator -->',
      '<!-- wp:paragraph --><p>Penutup.</p><!-- /wp:paragraph -->',
      '<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->',
      '<!-- wp:spacer --><div style="height:100px" aria-hidden="true" class="wp-block-spacer"></div><!-- /wp:spacer -->',
      '<!-- wp:paragraph --><p>Halaman baru.</p><!-- /wp:paragraph -->',
    ].join('\n\n');
    const { article } = await readOne(
      wordpressExportImporter,
      exported(item(1).replace('Isi berita 1.', post)),
    );
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'break',
      'paragraph',
      'paragraph',
    ]);
  });

  it('may have control characters and split character data in its texts', async () => {
    const { article } = await readOne(
      wordpressExportImporter,
      exported(item(1).replace('Isi berita 1.', 'Isi\u0008 a]]]]><![CDATA[>b.')),
    );
    expect(article.body).toEqual([{ type: 'paragraph', text: 'Isi a]]>b.' }]);
  });
});

function headlines(imported: readonly Imported[]): string[] {
  return imported.flatMap((one) => (one.kind === 'article' ? [one.article.headline] : []));
}
