import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandShortcodes } from '../../../../src/core/importers/wordpress/expand-shortcodes.ts';
import type { Media } from '../../../../src/core/importers/wordpress/media.ts';

const media: Media = {
  image: (id) => (id === '9' ? undefined : { url: `https://a.example/${id}.jpg` }),
  imagesOf: (post) => (post === '5' ? ['7', '8'] : []),
};
const expand = (html: string) => expandShortcodes(html, { media, postId: '5' });
const figure = (id: number) => `<figure><img src="https://a.example/${id}.jpg"></figure>`;

describe('a shortcode', () => {
  it.each([
    [
      'a caption after its picture',
      '[caption width="640"]<a href="#"><img src="x"></a> Warga [kiri][/caption]',
    ],
    [
      'a caption as an attribute',
      '[wp_caption caption=" Warga [kiri]"]<a href="#"><img src="x"></a>[/wp_caption]',
    ],
  ])('of %s is a figure', (_, html) => {
    expect(expand(html).html).toBe(
      '<figure><a href="#"><img src="x"></a><figcaption> Warga [kiri]</figcaption></figure>',
    );
  });

  it('of a gallery is its pictures: those listed, else those of the post', () => {
    expect(expand('[gallery ids="1, 9,2"]').html).toBe(`${figure(1)}\n${figure(2)}`);
    expect(expand("[gallery columns=3 exclude='7' /]").html).toBe(figure(8));
    expect(expand('[gallery ids="9"]').dropped).toMatchObject([{ reason: 'a shortcode' }]);
  });

  it.each([
    ['[embed width="5"]https://v.example/1?a=1&amp;b=2[/embed]', 'https://v.example/1?a=1&amp;b=2'],
    ['[audio https://a.example/1.mp3]', 'https://a.example/1.mp3'],
    ['[video mp4="https://a.example/1.mp4"][/video]', 'https://a.example/1.mp4'],
    ['[youtube=https://www.youtube.com/watch?v=abc]', 'https://www.youtube.com/watch?v=abc'],
    ['[youtube abc123xyz]', 'https://www.youtube.com/watch?v=abc123xyz'],
  ])('of a player, %s, is what stands at its address', (html, address) => {
    expect(expand(html).html.trim()).toBe(
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${address}</div></figure>`,
    );
  });

  it('that nobody knows goes, and the text in it stays', () => {
    expect(expand('[su_note color="red"]Penting[/su_note] [contact-form-7 id="3"]')).toEqual({
      html: 'Penting ',
      dropped: ['[su_note color="red"]', '[/su_note]', '[contact-form-7 id="3"]'].map((text) => ({
        at: text,
        text,
        reason: 'a shortcode',
      })),
    });
  });

  it.each([
    '“Mereka [para nelayan] menunggu,” katanya [sic].',
    'Lihat [1] dan [lampiran 2].',
    '<a href="https://a.example/[gallery]">x</a>',
  ])('is not what only stands in brackets: %s', (html) => {
    expect(expand(html)).toEqual({ html, dropped: [] });
  });

  it('in double brackets is written about', () => {
    expect(expand('Tulis [[gallery ids="1"]] begitu.').html).toBe(
      'Tulis [gallery ids="1"] begitu.',
    );
  });

  it('is the only thing that changes', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('[')),
        (text) => {
          expect(expand(text).html).toBe(text);
          expect(expand(`${text}[su_x a="1"]${text.replace(/[<>"']/g, '')}`).html).toContain(text);
        },
      ),
    );
  });
});
