import { describe, expect, it } from 'vitest';
import { boundMarkup } from '../../../../src/core/importers/html/bound-markup.ts';

/** How deep the elements of a text go, by counting tags alone. */
function depthOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, end] of html.matchAll(/<(\/?)(?:div|b|section|table)\b[^>]*>/gi)) {
    depth += end === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('markup', () => {
  it.each([
    ['<p>Feri malam<p>berlayar lagi'.repeat(1000)],
    ['<ul>' + '<li>Dermaga<br>Damar'.repeat(1000) + '</ul>'],
    ['<div><b>Damar</b></div>'.repeat(1000)],
    ['<svg>' + '<path d="M0"/>'.repeat(1000) + '</svg>'],
    ['<script>' + '"<div>"'.repeat(1000) + '</script><p>Damar</p>'],
    ['<!-- ' + '<div>'.repeat(1000) + ' --><p>Damar</p>'],
    ['<title>' + '<b>'.repeat(1000) + '</title>'],
    ['a < b, <3, </>, <'],
    [''],
  ])('that nests no deeper than a page is left as it is: %.30s', (html) => {
    expect(boundMarkup(html)).toBe(html);
  });

  it.each([
    ['unclosed', '<div>'.repeat(3000) + 'Damar'],
    ['closed', '<div>'.repeat(3000) + 'Damar' + '</div>'.repeat(3000)],
    ['of several kinds', '<div><b>'.repeat(3000) + 'Damar'],
    ['with ends of others between', '<div></b>'.repeat(3000) + 'Damar'],
    ['with ends that do not end', '<div/>'.repeat(3000) + 'Damar'],
    ['in capitals', '<DIV>'.repeat(3000) + 'Damar'],
  ])('that nests too deep, %s, keeps its text and loses the tags in excess', (_, html) => {
    const bound = boundMarkup(html);
    expect(depthOf(bound)).toBeLessThanOrEqual(512);
    expect(bound).toContain('Damar');
  });

  it('goes on as before where it comes up again', () => {
    const deep = '<div>'.repeat(600) + '<div class="x">in</div>' + '</div>'.repeat(600);
    const bound = boundMarkup(`${deep}<section>out</section>`);
    expect(bound.endsWith('</div><section>out</section>')).toBe(true);
    expect(bound.match(/<div/g)?.length).toBe(bound.match(/<\/div/g)?.length);
  });

  it('of more elements than any page is refused', () => {
    expect(() => boundMarkup('<i>'.repeat(200_001))).toThrow(
      new RangeError('it has more than 200,000 elements'),
    );
  });
});
