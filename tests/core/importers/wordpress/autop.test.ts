import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autop } from '../../../../src/core/importers/wordpress/autop.ts';

describe("the classic editor's text", () => {
  it.each([
    ['Satu.\n\nDua.', '<p>Satu.</p>\n<p>Dua.</p>'],
    ['Satu.\nDua.', '<p>Satu.<br>\nDua.</p>'],
    ['Satu.<br />\nDua.', '<p>Satu.<br />\nDua.</p>'],
    ['Satu.\r\n\r\n \r\nDua.', '<p>Satu.</p>\n<p>Dua.</p>'],
    ['<em>Satu.</em>\n\nDua.', '<p><em>Satu.</em></p>\n<p>Dua.</p>'],
    [
      'Satu:\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nDua.',
      '<p>Satu:</p><ul>\n<li>a</li>\n<li>b</li>\n</ul><p>Dua.</p>',
    ],
    ['<h2>Judul\nini</h2>\nSatu.', '<h2>Judul\nini</h2><p>Satu.</p>'],
    [
      '<blockquote>Satu.\n\nDua.</blockquote>',
      '<blockquote><p>Satu.</p>\n<p>Dua.</p></blockquote>',
    ],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<p>Satu.\nDua.</p>\nTiga.', '<p>Satu.\nDua.</p><p>Tiga.</p>'],
    ['<p>Satu.<div>Dua.</div>', '<p>Satu.<div><p>Dua.</p></div>'],
  ])('%j becomes paragraphs and breaks', (text, html) => {
    expect(autop(text)).toBe(html);
  });

  it('loses no letter, whatever it is made of', () => {
    const piece = fc.constantFrom(
      'kata ',
      '\n',
      '\n\n',
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<b>',
      '</b>',
      '<',
      '<pre>',
      '</pre>',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(letters(autop(text))).toBe(letters(text));
      }),
    );
  });
});

function letters(html: string): string {
  return html.replace(/<br>|<\/?p>|\s/g, '');
}
