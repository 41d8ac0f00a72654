import { describe, expect, it } from 'vitest';
import { feedImporter } from '../../../../src/core/importers/feed-importer.ts';
import { readAll, readOne } from '../read-source.ts';

const rss = (item: string, channel = '') =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/1"/>${entry}</entry></feed>`;
const TEXT = '<description>Air sungai naik sejak Selasa malam.</description>';

const kept = (item: object, feed: object = { home_page_url: 'https://a.example/' }) =>
  readOne(
    feedImporter,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kabar Selo',
      ...feed,
      items: [{ id: '1', title: 'Banjir', content_html: '<p><a href="dua">Dua</a></p>', ...item }],
    }),
  );

async function languageRead(text: string, declared: string): Promise<string> {
  const item = `<title>x</title><description>${text}</description>`;
  const { article } = await readOne(feedImporter, rss(item, `<language>${declared}</language>`));
  return article.inLanguage;
}

describe('a title', () => {
  it.each([
    ['escaped once', 'Tanya &amp; Jawab', 'Tanya & Jawab'],
    ['escaped twice', 'Tanya &amp;amp; Jawab', 'Tanya & Jawab'],
    ['with markup', '&lt;b&gt;Banjir&lt;/b&gt; di &lt;i&gt;Selo&lt;/i&gt;', 'Banjir di Selo'],
    ['with elements', 'Banjir <em>di</em> Selo', 'Banjir di Selo'],
    ['in character data', '<![CDATA[ Banjir\n di&nbsp;Selo ]]>', 'Banjir di Selo'],
    ['of one sign', '&amp;', '&'],
    ['with a comparison', '3 &lt; 5', '3 < 5'],
  ])('of RSS %s is read as its reader sees it', async (_, title, headline) => {
    const { article } = await readOne(feedImporter, rss(`<title>${title}</title>${TEXT}`));
    expect(article.headline).toBe(headline);
  });

  it.each([
    ['text', '', 'Apa itu &lt;blink&gt;?', 'Apa itu <blink>?'],
    ['html', 'type="html"', '&lt;b&gt;Banjir&lt;/b&gt; &amp;amp; longsor', 'Banjir & longsor'],
    [
      'xhtml',
      'type="xhtml"',
      '<div xmlns="http://www.w3.org/1999/xhtml">Banjir <b>lagi</b></div>',
      'Banjir lagi',
    ],
    ['base 64', 'mode="base64"', 'QmFuamlyIDxiPmxhZ2k8L2I+', 'Banjir lagi'],
  ])('of Atom is what its type says: %s', async (_, attributes, title, headline) => {
    const { article } = await readOne(feedImporter, atom(`<title ${attributes}>${title}</title>`));
    expect(article.headline).toBe(headline);
  });
});

describe('the text of an item', () => {
  it('is its full content where the feed has it, and the summary then describes it', async () => {
    const { article } = await readOne(
      feedImporter,
      rss(
        '<title>Banjir</title><description>Singkatnya begini.</description><content:encoded><![CDATA[<p>Air naik.</p><p>Air turun.</p>]]></content:encoded>',
      ),
    );
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual([
      'Air naik.',
      'Air turun.',
    ]);
    expect(article.description).toBe('Singkatnya begini.');
    expect(article).not.toHaveProperty('isSummary');
  });

  it.each([
    ['Singkatnya begini. Selengkapnya', 'Singkatnya begini.'],
    ['In short, this. Read more…', 'In short, this.'],
    ['Kabar ini belum selengkapnya', 'Kabar ini belum selengkapnya'],
  ])('is described without the words of the link to it: %s', async (summary, description) => {
    const { article } = await readOne(
      feedImporter,
      rss(
        `<title>Banjir</title><description>${summary}</description><content:encoded><![CDATA[<p>Air naik.</p>]]></content:encoded>`,
      ),
    );
    expect(article.description).toBe(description);
  });

  it('has none of the footer that feeds put behind a summary', async () => {
    const { article } = await readOne(
      feedImporter,
      rss(
        '<title>Banjir</title><description><![CDATA[<p>Singkatnya begini.</p><p>The post <a href="https://a.example/1">Banjir</a> appeared first on <a href="https://a.example">Kabar Selo</a>.</p>]]></description><content:encoded><![CDATA[<p>Air naik.</p><p>Air turun.</p>]]></content:encoded>',
      ),
    );
    expect(article.description).toBe('Singkatnya begini.');
  });

  it('has the paragraphs that blank lines part where it has no tags', async () => {
    const text = '\n“Air &amp; angin naik,” kata\nDarmo.\n\nIa pulang.\n';
    const { article } = await readOne(
      feedImporter,
      rss(`<title>Banjir</title><content:encoded><![CDATA[${text}]]></content:encoded>`),
    );
    expect(article.body).toEqual([
      { type: 'paragraph', text: '“Air & angin naik,” kata Darmo.' },
      { type: 'paragraph', text: 'Ia pulang.' },
    ]);
  });

  it('is a summary, and said to be one, where the feed has no more', async () => {
    const { article } = await readOne(feedImporter, rss(`<title>Banjir</title>${TEXT}`));
    expect(article).toMatchObject({ isSummary: true, body: [{ type: 'paragraph' }] });
  });

  it('is a summary where its content leads to the rest of it', async () => {
    const { article } = await readOne(
      feedImporter,
      rss(
        '<title>Banjir</title><content:encoded><![CDATA[<p>Air naik dan</p><p>terus naik [&#8230;]</p>]]></content:encoded>',
      ),
    );
    expect(article.isSummary).toBe(true);
  });

  it('may be missing where there is an address, and is not made up', async () => {
    const { article } = await readOne(
      feedImporter,
      rss('<title>Banjir</title><link>https://a.example/1</link>'),
    );
    expect(article).toMatchObject({ isSummary: true, body: [] });
    expect(await readAll(feedImporter, rss('<title>Banjir</title>'))).toMatchObject([
      { kind: 'failed', at: 'line 1', reason: '“Banjir” has no text and no address' },
    ]);
  });

  it('has its addresses made absolute by the base that holds there', async () => {
    const { article } = await readOne(
      feedImporter,
      '<rss xml:base="https://a.example/berita/"><channel><item xml:base="2025/"><title>Banjir</title><link>1</link><description>&lt;a href="../2">Dua&lt;/a></description></item></channel></rss>',
    );
    expect(article.url).toBe('https://a.example/berita/2025/1');
    expect(article.body[0]).toMatchObject({ marks: [{ href: 'https://a.example/berita/2' }] });
  });

  it('has an address that starts from the base of its own link', async () => {
    const link = '<link xml:base="https://b.example/kabar/" href="banjir"/>';
    const { article } = await readOne(
      feedImporter,
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title>${link}</entry></feed>`,
    );
    expect(article.url).toBe('https://b.example/kabar/banjir');
  });

  it('has its pictures start from its own address where the feed has none', async () => {
    const text = '&lt;p&gt;Air naik.&lt;/p&gt;&lt;img src="/air.jpg"&gt;';
    const { article } = await readOne(
      feedImporter,
      rss(`<title>x</title><link>https://a.example/1</link><description>${text}</description>`),
    );
    expect(article.body).toContainEqual({ type: 'image', url: 'https://a.example/air.jpg' });
  });

  it('has them start from its own base where it has one', async () => {
    const { article } = await readOne(
      feedImporter,
      atom(
        '<title>Banjir</title><content type="html" xml:base="https://a.example/2025/banjir/">&lt;a href="foto">Dua&lt;/a></content>',
      ),
    );
    expect(article.body[0]).toMatchObject({
      marks: [{ href: 'https://a.example/2025/banjir/foto' }],
    });
  });
});

describe('an item of a JSON Feed that was kept', () => {
  it.each([{ home_page_url: 'https://a.example/' }, { feed_url: 'https://a.example/feed.json' }])(
    'has its address and picture made absolute by %j',
    async (feed) => {
      const { article, dropped } = await kept({ url: '/berita/satu', image: '/foto/a.jpg' }, feed);
      expect(article.url).toBe('https://a.example/berita/satu');
      expect(article.image).toEqual({ url: 'https://a.example/foto/a.jpg' });
      expect(article.body[0]).toMatchObject({ marks: [{ href: 'https://a.example/berita/dua' }] });
      expect(dropped).toEqual([]);
    },
  );

  it('says of a picture that it leads nowhere', async () => {
    const { article, warnings } = await kept({ image: '/foto/a.jpg' }, {});
    expect(article).not.toHaveProperty('image');
    expect(warnings).toContain('image “/foto/a.jpg” is no http address');
  });
});

describe('what an item says of itself', () => {
  it.each([
    ['<author>sari@a.example (Sari Utami)</author>', ['Sari Utami']],
    ['<author>Sari Utami &lt;sari@a.example&gt;</author>', ['Sari Utami']],
    [
      '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Sari Utami</dc:creator>',
      ['Sari Utami'],
    ],
  ])('names its authors: %s', async (author, names) => {
    const { article } = await readOne(feedImporter, rss(`<title>Banjir</title>${TEXT}${author}`));
    expect(article.author).toEqual(names);
  });

  it.each([
    [
      'the link',
      '<link>https://a.example/1</link><guid>https://a.example/?p=1</guid>',
      'https://a.example/1',
    ],
    ['a permanent id', '<guid>https://a.example/2</guid>', 'https://a.example/2'],
    ['no id that leads nowhere', '<guid isPermaLink="false">https://a.example/3</guid>', undefined],
    ['no script', '<link>javascript:alert(1)</link>', undefined],
  ])('is found at %s', async (_, links, url) => {
    const { article } = await readOne(feedImporter, rss(`<title>Banjir</title>${TEXT}${links}`));
    expect(article.url).toBe(url);
  });

  it('keeps its id where it has no address', async () => {
    const imported = await readOne(
      feedImporter,
      rss(`<title>Banjir</title>${TEXT}<guid isPermaLink="false">selo-1</guid>`),
    );
    expect(imported.sourceId).toBe('selo-1');
  });

  it('leaves out a date that is none, and says so', async () => {
    const { article, warnings } = await readOne(
      feedImporter,
      rss(`<title>Banjir</title>${TEXT}<pubDate>lusa</pubDate>`),
    );
    expect(article).not.toHaveProperty('datePublished');
    expect(warnings).toEqual(['<pubdate> “lusa” is no date']);
  });

  it('does not take an update for the publication', async () => {
    const { article } = await readOne(
      feedImporter,
      atom('<title>Banjir</title><updated>2025-05-14T09:00:00Z</updated>'),
    );
    expect(article).toMatchObject({ dateModified: '2025-05-14T09:00:00Z' });
    expect(article).not.toHaveProperty('datePublished');
  });

  it('is in the language that its words show, else in the one of the feed', async () => {
    expect(
      await languageRead('Warga yang mengungsi ke balai desa belum akan pulang.', 'en-US'),
    ).toBe('id');
    expect(await languageRead('Wasser', 'de-DE')).toBe('de');
  });
});

describe('a feed that is broken', () => {
  it('gives its whole items and says where the broken one is', async () => {
    const xml = `${rss(`<title>Satu</title>${TEXT}`).replace('</channel></rss>', '')}\n<item><title>Dua</title><descr`;
    expect(await readAll(feedImporter, xml)).toMatchObject([
      { kind: 'article', article: { headline: 'Satu' } },
      {
        kind: 'failed',
        at: 'line 2',
        reason: '“Dua” is not whole: the file ends within it, in line 2',
      },
    ]);
  });

  it('in its markup only warns', async () => {
    const { article, warnings } = await readOne(
      feedImporter,
      rss('<title>Tanya & Jawab</title><description>Satu<br>dua</description>'),
    );
    expect(article.headline).toBe('Tanya & Jawab');
    expect(warnings).toEqual([
      'its XML is not well-formed: <br> is not closed before </description>',
    ]);
  });
});
