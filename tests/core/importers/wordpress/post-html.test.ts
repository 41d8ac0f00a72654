import { describe, expect, it } from 'vitest';
import { noMedia } from '../../../../src/core/importers/wordpress/media.ts';
import { postHtml } from '../../../../src/core/importers/wordpress/post-html.ts';

const html = (content: string) => postHtml(content, context).html;
const context = {
  media: noMedia,
  postId: '1',
  reusable: (id: string) => (id === '31' ? '<p>Bersama.</p>' : undefined),
};

describe('a post of the block editor', () => {
  it('is what stands in its blocks, without the comments', () => {
    expect(
      html('<!-- wp:paragraph {"a":"-> x"} -->\n<p>Satu.\nDua.</p>\n<!-- /wp:paragraph -->'),
    ).toBe('\n<p>Satu.\nDua.</p>\n');
  });

  it('leaves out blocks that the site fills, with all that is in them, and says so', () => {
    const { html: shown, dropped } = postHtml(
      '<!-- wp:archives /--><!-- wp:query {"queryId":0} --><div><!-- wp:paragraph --><p>Kosong</p><!-- /wp:paragraph --></div><!-- /wp:query --><!-- wp:paragraph --><p>Satu.</p><!-- /wp:paragraph -->',
      context,
    );
    expect(shown).toBe('<p>Satu.</p>');
    expect(dropped.map(({ text }) => text)).toEqual(['archives', 'query']);
  });

  it('has a block that posts share in its place', () => {
    expect(html('<!-- wp:block {"ref":31} /-->')).toBe('<p>Bersama.</p>');
  });

  it('may have text of the classic editor between its blocks', () => {
    expect(html('<!-- wp:separator --><hr/><!-- /wp:separator -->\n\nSatu.\n\nDua.')).toBe(
      '<hr/><p>Satu.</p>\n<p>Dua.</p>',
    );
  });

  it("has the site's own recordings as what stands at their addresses", () => {
    expect(
      html(
        '<!-- wp:audio --><figure class="wp-block-audio"><audio controls src="https://a.example/1.ogg"></audio><figcaption>Suara</figcaption></figure><!-- /wp:audio -->',
      ),
    ).toBe(
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://a.example/1.ogg</div><figcaption>Suara</figcaption></figure>',
    );
  });
});

describe('a post of the classic editor', () => {
  it('is parted by its marks for more and for the next page', () => {
    expect(html('Satu.\n<!--more-->\nDua.<!--nextpage-->Tiga.<!-- catatan -->')).toBe(
      '<p>Satu.</p>\n<p>Dua.</p>\n<p>Tiga.</p>',
    );
  });

  it('shows what stands at an address alone on its line, of services that WordPress knows', () => {
    expect(html('https://vimeo.com/1')).toContain('wp-block-embed');
    expect(html('https://a.example/1')).toBe('<p>https://a.example/1</p>');
    expect(html('Lihat https://vimeo.com/1')).not.toContain('wp-block-embed');
  });
});
