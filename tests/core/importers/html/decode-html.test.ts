import { expect, it } from 'vitest';
import { decodeHtml } from '../../../../src/core/importers/html/decode-html.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it('reads UTF-8, whatever a page declares', () => {
  const page = '<meta charset="windows-1252"><p>“Selo” – Damar</p>';
  expect(decodeHtml(new TextEncoder().encode(page))).toEqual({ html: page });
});

it('reads windows-1252 by its declaration, and as a guess without one', () => {
  expect(decodeHtml(bytes('<meta charset=iso-8859-1>\x93Selo\x94'))).toEqual({
    html: '<meta charset=iso-8859-1>“Selo”',
  });
  expect(decodeHtml(bytes('\x93Selo\x94'))).toEqual({ html: '“Selo”', guessed: 'windows-1252' });
});

it('reads other declared sets, also those that a content type names', () => {
  const page =
    '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\x83\x74\x83\x46';
  expect(decodeHtml(bytes(page)).html).toContain('フェ');
});

it('takes a set that nobody knows for windows-1252', () => {
  expect(decodeHtml(bytes('<meta charset="x-selo">caf\xe9'))).toEqual({
    html: '<meta charset="x-selo">café',
    guessed: 'windows-1252',
  });
});

it('reads UTF-16 by its byte order mark', () => {
  expect(decodeHtml(Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0])).html).toBe('<p>');
});
