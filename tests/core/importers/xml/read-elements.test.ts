import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childText, textOf } from '../../../../src/core/importers/xml/xml-element.ts';
import { innerHtml } from '../../../../src/core/importers/xml/inner-html.ts';
import { elementsIn, partsOf } from './parts-of.ts';

describe('reading XML element by element', () => {
  it('gives the children of a container whole, with their lines and what is around them', async () => {
    const parts = await partsOf(
      '<list xml:lang="id">\n<item a="1"><b>satu</b></item>\n<item/></list>',
    );
    expect(parts).toMatchObject([
      { kind: 'element', element: { name: 'item', line: 2 }, within: [{ name: 'list' }] },
      { kind: 'element', element: { name: 'item', line: 3, children: [] } },
    ]);
  });

  it('reads texts, character data and characters by name and number as one text', async () => {
    const [item] = await elementsIn(
      '<list><item>a &amp; b<![CDATA[ <c> &amp; ]]>&#8217;&eacute;&#146;<!-- nothing --></item></list>',
    );
    expect(item && textOf(item)).toBe('a & b <c> &amp; ’é’');
  });

  it('takes lone ampersands and angle brackets for text', async () => {
    const [item] = await elementsIn('<list><item>Tanya & Jawab: 3 < 5, R&D; &tiada;</item></list>');
    expect(item && textOf(item)).toBe('Tanya & Jawab: 3 < 5, R&D; &tiada;');
    expect(item).not.toHaveProperty('fault');
  });

  it('closes what is left open, and says that the document is not well-formed', async () => {
    const [item, next] = await elementsIn(
      '<list><item><p>satu<br>dua</p></b></item><item><t>tiga</t></item></list>',
    );
    expect(item && innerHtml(item)).toBe('<p>satu<br>dua</p>');
    expect(item?.fault).toBe('<br> is not closed before </p>');
    expect(next && childText(next, 't')).toBe('tiga');
  });

  it('finds the next record after one that nothing closes', async () => {
    const [first, second] = await elementsIn('<list><item><t>a</t>\n<item><t>b</t></item></list>');
    expect(first?.cut).toBe('it is not closed before the next <item> in line 2');
    expect(second && childText(second, 't')).toBe('b');
  });

  it('keeps what is whole before a cut and says where the file ends', async () => {
    expect(await partsOf('<list><item>a</item>\n<item><t>b</t><c>cut')).toMatchObject([
      { element: { line: 1 } },
      { element: { line: 2, cut: 'the file ends within it, in line 2' } },
    ]);
    expect(await partsOf('<list><item>a</item>\n')).toMatchObject([
      { element: { line: 1 } },
      { kind: 'broken', line: 2, reason: 'the file ends within <list>' },
    ]);
  });

  it('knows vocabularies by their addresses, whatever their prefixes are', async () => {
    const [item] = await elementsIn(
      '<list xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:x="https://x.example/"><item><d:Creator>Sari</d:Creator><x:title/></item></list>',
    );
    expect(item?.children.map((child) => typeof child === 'object' && child.name)).toEqual([
      'dc:creator',
      'x:title',
    ]);
  });

  it('reads attributes with quotation marks of either kind, or none', async () => {
    const [item] = await elementsIn(`<list><item a="x > y" B='"' c=d e f=""/></list>`);
    expect([...(item?.attributes ?? [])]).toEqual([
      ['a', 'x > y'],
      ['b', '"'],
      ['c', 'd'],
      ['e', ''],
      ['f', ''],
    ]);
  });

  it('gives the same whatever pieces the text comes in', async () => {
    const text = fc.constantFrom(
      'satu',
      ' & ',
      '&amp;',
      '&#38',
      ';',
      '<',
      '>',
      '"',
      "'",
      '\n',
      ']]>',
      '=',
    );
    const markup = fc.constantFrom(
      '<item>',
      '</item>',
      '<b a="1">',
      '</b>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?p',
      '?>',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(text, markup), { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        async (pieces, size) => {
          const xml = `<list>${pieces.join('')}</item></list>`;
          expect(await partsOf(xml, size)).toEqual(await partsOf(xml));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads back any text that was written as XML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (given) => {
        const escaped = given.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const [item] = await elementsIn(`<list><item>${escaped}</item></list>`);
        expect(item && textOf(item)).toBe(given);
      }),
    );
  });
});

describe('hostile XML', () => {
  it('whose entities grow is refused', async () => {
    const bomb =
      '<!DOCTYPE list [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><list><item>&b;</item></list>';
    expect(await partsOf(bomb)).toEqual([
      { kind: 'broken', line: 1, reason: 'the entity “b” is made of other entities' },
    ]);
  });

  it('may declare short texts and nothing else', async () => {
    const [item] = await elementsIn(
      '<!DOCTYPE list [<!ENTITY selo "Sungai Selo"><!ENTITY f SYSTEM "file:///etc/passwd">]><list><item>&selo; &f;</item></list>',
    );
    expect(item && textOf(item)).toBe('Sungai Selo &f;');
  });

  it('that goes deep, or on and on, is cut and the next record read', async () => {
    const deep = `<item>${'<div>'.repeat(50_000)}dalam${'</div>'.repeat(50_000)}</item>`;
    const long = `<item>${'a'.repeat(17 * 2 ** 20)}</item>`;
    const read = await elementsIn(`<list>${deep}${long}<item>akhir</item></list>`, 65_536);
    expect(read.map(({ cut, fault }) => cut ?? fault)).toEqual([
      'elements stand more than 200 deep',
      'it is longer than 16 million characters',
      undefined,
    ]);
    expect(read[0] && textOf(read[0])).toBe('dalam');
  });
});
